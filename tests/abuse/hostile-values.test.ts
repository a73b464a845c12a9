import { FORMAT_IDS, FORMATS } from '@nemawashi/server/export/formats';
import { opened } from '@nemawashi/server/export/excel/testing/opened';
import type { ItemId } from '@nemawashi/shared/board/ids';
import { TABLE_IDS } from '@nemawashi/shared/documents/tables/catalogue';
import { NEVER_SHOWN, runsAsFormula } from '@nemawashi/shared/testing/hostile-text';
import { EVERY_OBJECTS } from '@nemawashi/shared/values/id';
import { parse as parseCsv } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agree } from '../support/acts.ts';
import { heldMeeting, type Held } from '../support/agreed-plan.ts';
import { newBrowser, ordinaryBoard, startServer, type TestServer } from '../support/server.ts';
import { exported } from '../support/workbook.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const SCRIPT = '<img src=x onerror=alert(1)>';
const FORMULAS = ['=1+1', '＝1+1', '+cmd|’/C calc’!A0', '-2+3', '@SUM(1)', '\t=1', ' =1'];
/** What is written, and what of it may be seen. */
const HIDDEN = '料\u202E金\0表\u200B（\u2066案\u2069）👩‍💻';
const SEEN = '料金表（案）👩‍💻';
/** Every file there is; a format that is added is read here too. */
const FILES = FORMAT_IDS.flatMap((format) =>
  FORMATS[format].oneTable === true ? TABLE_IDS.map((id) => `${format}&table=${id}`) : [format],
);

const bytesOf = async ({ leader }: Held, file: string): Promise<Uint8Array> => {
  const [format = '', query] = file.split('&');
  const answer = await exported(leader, format, query === undefined ? '' : `&${query}`);
  // A browser shows none of it as a page, whatever it looks like.
  expect([answer.status, answer.headers.get('x-content-type-options')]).toEqual([200, 'nosniff']);
  expect(answer.headers.get('content-type')).not.toMatch(/html|svg|xml(?!formats)/);
  expect(answer.headers.get('content-security-policy')).toMatch(/script-src 'self'(;|$)/);
  return new Uint8Array(await answer.arrayBuffer());
};
/** What a file holds, in words. */
const textOf = async (held: Held, file: string): Promise<string> => {
  const bytes = await bytesOf(held, file);
  if (file !== 'excel') return new TextDecoder().decode(bytes);
  return [...opened(bytes).values()].map((part) => JSON.stringify(part)).join('\n');
};

describe('row 18 scripts, names of objects, turned text and formulas: nothing runs, and cells stay text', () => {
  let held: Held;
  beforeAll(async () => {
    held = await heldMeeting(server, 'named', {
      setUp: async (leader) => {
        await leader.do({ type: 'changeSetup', title: `${HIDDEN}${SCRIPT}` });
        const [item] = leader.sections.setup.checklist;
        if (item === undefined) throw new Error('No item');
        await leader.do({ type: 'putItem', at: 0, item: { ...item, text: { ja: `${FORMULAS[0] ?? ''}${HIDDEN}` } } });
      },
      people: [
        [SCRIPT],
        [HIDDEN],
        [FORMULAS[1] ?? ''],
        [FORMULAS[2] ?? '', 'sales'],
        ['__proto__', 'field'],
        ['constructor', 'hr'],
      ],
      candidates: [...FORMULAS, `${HIDDEN}${SCRIPT}`, '__proto__', 'constructor'].map((title) => ({
        title,
        detail: title,
      })),
    });
    await agree(held, held);
  });
  afterAll(() => held.close());

  it.each(FILES)('K5 X2 %s', async (file) => {
    const text = await textOf(held, file);
    expect(NEVER_SHOWN.exec(text)).toBeNull();
    expect(text.length).toBeGreaterThan(0);
    if (file === 'markdown') expect(text).not.toMatch(/(?<!\\)<img/);
    if (file.startsWith('csv')) {
      const rows: string[][] = parseCsv(text, { bom: true, relax_column_count: true });
      const cells = rows.flat();
      expect(cells.filter(runsAsFormula)).toEqual([]);
    }
  });

  it('K5 the view of every page, byte by byte', () => {
    const told = JSON.stringify(held.leader.sections);
    expect(NEVER_SHOWN.exec(told)).toBeNull();
    expect(told).not.toContain('\\u0000');
    expect(held.leader.sections.board.title).toBe(`${SEEN}${SCRIPT}`);
    expect(told).toContain('__proto__');
    expect(Object.prototype).toEqual({});
  });

  it('X2 no cell of the workbook is a formula', async () => {
    const parts = opened(await bytesOf(held, 'excel'));
    const names = new Set<string>();
    const walk = (node: { name: string; children: readonly { name: string }[] }): void => {
      names.add(node.name);
      for (const child of node.children) walk(child as typeof node);
    };
    for (const [path, part] of parts) if (path.startsWith('xl/worksheets/sheet')) walk(part);
    expect(names.has('c')).toBe(true);
    expect(names.has('f')).toBe(false);
  });
});

describe('K1 K2 what no page survives is refused, whatever way it comes', () => {
  it('in a new board: ids of objects, ids twice, weights that overflow', async () => {
    const browser = newBrowser(server);
    const known = await browser.createBoard(ordinaryBoard({ template: 'short' }));
    const { checklist, samples } = (await browser.open(known.board, known.seat)).sections.setup;
    const [first, ...rest] = checklist;
    if (first === undefined) throw new Error('No item');
    const founded = async (change: object): Promise<number> =>
      (await browser.request('POST', '/api/boards', { ...ordinaryBoard({ template: 'short' }), ...change })).status;
    expect(await founded({ checklist })).toBe(201);
    for (const id of EVERY_OBJECTS)
      expect([id, await founded({ checklist: [{ ...first, id }, ...rest] })]).toEqual([id, 400]);
    expect(await founded({ checklist: [first, first] })).toBe(400);
    expect(await founded({ checklist: [{ ...first, weight: 1e308 }, ...rest] })).toBe(400);
    expect(await founded({ samples: [...samples, ...samples] })).toBe(400);
    expect(await founded({ departments: [{ id: 'constructor', name: { ja: '営業' } }] })).toBe(400);
  });

  it('in a command, and the board goes on', async () => {
    const browser = newBrowser(server);
    const { board, seat } = await browser.createBoard(ordinaryBoard({ template: 'short' }));
    const leader = await browser.open(board, seat);
    const [item] = leader.sections.setup.checklist;
    if (item === undefined) throw new Error('No item');
    const { weighing } = leader.sections.setup;
    const refused = { ok: false, refusal: { kind: 'malformed' } };
    for (const at of [Number.MAX_SAFE_INTEGER, -1, 1.5, 8.64e15])
      expect(await leader.send({ type: 'setDue', at })).toMatchObject(refused);
    for (const weight of [1e308, -1, 1e-300])
      expect(await leader.send({ type: 'putItem', at: 0, item: { ...item, weight } })).toMatchObject(refused);
    for (const id of EVERY_OBJECTS)
      expect(await leader.send({ type: 'putItem', at: 0, item: { ...item, id: id as ItemId } })).toMatchObject(refused);
    expect(
      await leader.send({
        type: 'changeWeighing',
        weighing: { ...weighing, fieldWeights: { culture: 1e308, talent: 1 } },
      }),
    ).toMatchObject(refused);
    expect(await leader.send({ type: 'startAssessment' })).toMatchObject({ ok: true });
    leader.close();
  });
});
