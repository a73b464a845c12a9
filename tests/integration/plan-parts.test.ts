import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toLogged } from '@nemawashi/server/boards/log';
import { openSqliteStore } from '@nemawashi/server/store/sqlite/sqlite-store';
import { replay } from '@nemawashi/shared/board/evolve';
import type { BoardId, RemarkId } from '@nemawashi/shared/board/ids';
import type { BoardState } from '@nemawashi/shared/board/state';
import { say } from '@nemawashi/shared/words/say';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { agreedPlan } from '../support/agreed-plan.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { exported, records, sheet, workbook } from '../support/workbook.ts';

const FOLDER = fileURLToPath(new URL('../folders/model-1/', import.meta.url));

describe('boards that an earlier version wrote', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'nemawashi-folder-'));
    await cp(join(FOLDER, 'nemawashi.sqlite'), join(folder, 'nemawashi.sqlite'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function boardNamed(name: 'agreed' | 'follow-up'): Promise<BoardState> {
    const index = JSON.parse(await readFile(join(FOLDER, 'index.json'), 'utf8')) as Record<string, { board: BoardId }>;
    const store = await openSqliteStore(join(folder, 'nemawashi.sqlite'));
    const stored = await store.events.read(index[name]?.board ?? ('' as BoardId));
    await store.close();
    const state = replay(stored.map(toLogged));
    if (state === null) throw new Error('No such board');
    return state;
  }

  it.each(['agreed', 'follow-up'] as const)(
    'A20 A21 A23 F14 F16 F18 load: what they left to be done is open, nobody looks after use, nobody remarked anything: %s',
    async (name) => {
      const { plan, minutes, remarks, agreement, followUp } = await boardNamed(name);
      const left = {
        agreed: ['利用規程の案を作る', '総務へ横展開する'],
        'follow-up': ['成果が出た業務を、ほかの部署へ広げる'],
      };
      expect(agreement).not.toBeNull();
      expect(plan).toMatchObject({ caretaker: '', weeklyAim: null });
      expect(remarks).toEqual([]);
      const toDos = [...minutes.homework, ...plan.steps];
      expect(toDos.map(({ text }) => text)).toEqual(left[name]);
      for (const toDo of toDos) expect(toDo).toMatchObject({ item: null, wave: 1, done: null });
      expect(followUp.questions).toEqual([]);
      // F14: what was logged is the pilot’s.
      const said = [...followUp.logs, ...followUp.verdicts, ...followUp.use];
      expect(said.filter(({ department }) => department !== undefined)).toEqual([]);
      expect(said.length > 0).toBe(name === 'follow-up');
      expect(new Set(toDos.map(({ id }) => id)).size).toBe(toDos.length);
    },
  );
});

describe('a document', () => {
  it('T55 says what nobody has counted by the day on which it is made, on its reader’s clock', async () => {
    const clock = { now: Date.parse('2026-12-01T09:00:00+09:00') };
    const server = await startServer({ now: () => clock.now });
    const { leader, close } = await agreedPlan(server, 'named');
    try {
      await leader.do({ type: 'beginFollowUp' });
      await leader.until(({ board }) => board.phase === 'follow-up');
      const says = async () =>
        (await (await exported(leader, 'markdown')).text()).includes('30日後の利用をまだ数えていません');
      // F12: thirty days on is a Sunday, then a holiday. The last day of the week that is given is 2027-01-19 in Japan.
      clock.now = Date.parse('2027-01-19T23:59:00+09:00');
      expect(await says()).toBe(false);
      clock.now = Date.parse('2027-01-20T00:01:00+09:00');
      expect(await says()).toBe(true);
    } finally {
      close();
      await server.stop();
    }
  });
});

describe('an agreed plan taken home', () => {
  let server: TestServer;
  beforeEach(async () => {
    server = await startServer();
  });
  afterEach(() => server.stop());

  it('A20 A21 A23 T57 says who looks after use, what is done, what advisers said, and whether a pilot may begin', async () => {
    const { leader, close } = await agreedPlan(server, 'named');
    try {
      await leader.do({ type: 'reopen', reason: '定着の担当を決める' });
      await leader.until(({ board }) => board.phase === 'agree');
      const { plan } = leader.sections;
      const { meaning, steps, hourlyCost } = plan;
      const known = steps.map(({ id, text, owner, due }) => ({ id, text, owner, due }));
      const frame = { meaning, hourlyCost, steps: known, caretaker: '総務 次郎', weeklyAim: 60 };
      await leader.do({ type: 'framePlan', plan: plan.version, frame });
      const [homework] = plan.minutes.homework;
      if (homework === undefined) throw new Error('Nothing to do');
      await leader.do({ type: 'tickToDo', toDo: homework.id, done: true });
      const remark = { id: 'remark-1' as RemarkId, text: '費用の上限を先に決めるとよい', adviser: '顧問 修' };
      await leader.do({ type: 'remark', remark });
      await leader.until((sections) => sections.plan.remarks.length === 1);

      const book = await workbook(leader);
      const [first, second] = records(book.get(sheet('to-dos')));
      expect(first).toMatchObject({
        内容: '利用規程の案を作る',
        済: '済',
        済みにした人: leader.sections.people[0]?.name,
      });
      expect(first?.['済みにした日']).toBeInstanceOf(Date);
      expect(second).toMatchObject({ 内容: '総務へ横展開する', 済: null, 済みにした日: null });
      const [pilot] = records(book.get(sheet('pilots')));
      const state = leader.sections.plan.pilots[0]?.readiness?.state ?? 'ready';
      expect(pilot?.['始められるか']).toBe(say('ja', `readiness.${state}`));
      const texts = records(book.get(sheet('plan'))).map((row) => Object.values(row).join(' '));
      const markdown = await (await exported(leader, 'markdown')).text();
      for (const text of ['総務 次郎', '使える人の60%', '費用の上限を先に決めるとよい', '顧問 修']) {
        expect(texts.join('\n')).toContain(text);
        expect(markdown).toContain(text);
      }
      const log = records(book.get(sheet('log'))).map((row) => row['できごと']);
      expect(log).toContain(say('ja', 'export.log.toDoTicked', { text: '利用規程の案を作る' }));
      expect(log).toContain(say('ja', 'export.log.remarked', { name: '顧問 修' }));
      const calendar = (await (await exported(leader, 'calendar')).text()).replaceAll('\r\n ', '');
      expect(calendar).toContain('定着の担当：総務 次郎');
      expect(calendar).toContain(say('ja', 'export.calendar.to-do.done', { text: '利用規程の案を作る' }));
    } finally {
      close();
    }
  });
});
