import { cp, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BoardId, SeatId } from '@nemawashi/shared/board/ids';
import type { CreateBoard } from '@nemawashi/shared/protocol/http';
import { DEFAULT_TEMPLATE, TEMPLATES } from '@nemawashi/shared/template/catalogue';
import { readTemplateFile, templateFile, type TemplateFile } from '@nemawashi/shared/template/file';
import { checklistFrom } from '@nemawashi/shared/template/start';
import { describe, expect, it } from 'vitest';
import { openMeeting } from '../support/meeting.ts';
import { newBrowser, startServer } from '../support/server.ts';

const FOLDER = fileURLToPath(new URL('../folders/model-1/', import.meta.url));

const fromFile = ({ departments, checklist, weighing, samples, criteria }: TemplateFile): Partial<CreateBoard> => ({
  departments,
  checklist,
  weighing,
  samples,
  criteria,
});

describe('a board that is founded', () => {
  it.each(TEMPLATES)('C8 C9 from $id has its band, its examples and its levels', async (template) => {
    const server = await startServer();
    const { leader, close } = await openMeeting(server, { template: template.id });
    try {
      const { setup } = leader.sections;
      expect(setup.weighing.band).toBe(template.band);
      expect(setup.samples).toEqual(template.sampleTasks);
      expect(setup.checklist).toEqual(template.items);
      expect(setup.criteria).toEqual({});
    } finally {
      close();
      await server.stop();
    }
  });

  it('C10 C13 from a saved file is what was saved, also after a restart', async () => {
    const server = await startServer();
    const first = await openMeeting(server, { template: 'short' });
    const { departments, checklist, weighing, samples } = first.leader.sections.setup;
    const saved = templateFile({
      name: '自社の診断',
      departments: [...departments],
      checklist,
      weighing,
      samples: samples.slice(0, 2),
      criteria: { pain: { name: { ja: 'つらさ' } } },
      timePlan: null,
    });
    const read = readTemplateFile(JSON.stringify(saved));
    if (!read.ok) throw new Error(read.problem);
    const second = await openMeeting(server, { template: 'generative-ai', ...fromFile(read.file) });
    first.close();
    second.close();
    const again = await server.restart();
    const client = await second.leader.browser.open(second.board, second.leader.seat);
    try {
      expect(client.sections.setup).toMatchObject(fromFile(saved));
      expect(client.sections.setup.weighing.band).toBe(0.2);
    } finally {
      client.close();
      await again.stop();
    }
  });

  it('C9 C13 from a file of the first version has its statements, its band and the examples of then', async () => {
    const read = readTemplateFile(await readFile(join(FOLDER, 'template.json'), 'utf8'));
    if (!read.ok) throw new Error(read.problem);
    const server = await startServer();
    const { leader, close } = await openMeeting(server, fromFile(read.file));
    try {
      const { setup } = leader.sections;
      expect(setup.samples).toHaveLength(15);
      expect(setup.weighing.band).toBe(0.3);
      expect(setup.checklist.filter(({ levels }) => levels !== undefined)).toEqual([]);
    } finally {
      close();
      await server.stop();
    }
  });
});

describe('C13 a template file at all its limits', () => {
  const many = 100;
  const both = (length: number) => ({ ja: '長'.repeat(length), en: 'x'.repeat(length) });

  it('founds a board all the same', async () => {
    const server = await startServer();
    const [item] = checklistFrom(DEFAULT_TEMPLATE);
    if (item === undefined) throw new Error('No item');
    const { leader, close } = await openMeeting(server, {
      checklist: Array.from({ length: many }, (_, at) => ({
        ...item,
        id: `item-${String(at)}`,
        text: both(300),
        source: both(300),
        levels: Array.from({ length: 5 }, () => both(24)),
      })),
      samples: Array.from({ length: many }, (_, at) => ({
        id: `sample-${String(at)}`,
        department: 'sales',
        title: both(80),
        detail: both(400),
      })),
    });
    try {
      expect(leader.sections.setup.checklist).toHaveLength(many);
      expect(leader.sections.setup.samples).toHaveLength(many);
    } finally {
      close();
      await server.stop();
    }
  });
});

describe('a board of the version before', () => {
  it('C1 C9 C12 loads with its statements in both languages, and offers what it offered', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'nemawashi-before-'));
    await cp(FOLDER, folder, { recursive: true });
    const index = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')) as Record<
      'setup' | 'assess',
      { board: BoardId; seats: { leader: { seat: SeatId; cookie: string } } }
    >;
    const server = await startServer({ folder });
    try {
      for (const { board, seats } of [index.setup, index.assess]) {
        const browser = newBrowser(server);
        browser.cookie = seats.leader.cookie;
        const client = await browser.open(board, seats.leader.seat);
        const { setup } = client.sections;
        expect(setup.samples).toHaveLength(15);
        expect(setup.checklist.length).toBeGreaterThan(0);
        for (const { text, levels } of setup.checklist) {
          expect(levels).toBeUndefined();
          expect(text.ja).toBeTruthy();
          expect(text.en).toBeTruthy();
        }
        client.close();
      }
    } finally {
      await server.stop();
    }
  });
});
