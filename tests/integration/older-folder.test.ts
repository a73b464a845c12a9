import type { BoardClient } from '@nemawashi/server/demo/client';
import { readLog } from '@nemawashi/server/boards/log';
import { replay } from '@nemawashi/shared/board/evolve';
import type { TaskId } from '@nemawashi/shared/board/ids';
import type { Sections } from '@nemawashi/shared/board/view';
import { everyExplanation } from '@nemawashi/shared/explained/testing/every-explanation';
import { recompute } from '@nemawashi/shared/export/recompute';
import { printedPlan } from '@nemawashi/shared/documents/print/printed-plan';
import { agreedPattern, basisSentence } from '@nemawashi/shared/sentences/pattern';
import type { ExportChoice } from '@nemawashi/shared/protocol/exports';
import { LANGUAGES } from '@nemawashi/shared/words/languages';
import { say } from '@nemawashi/shared/words/say';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerAll } from '../support/gathering.ts';
import {
  type OlderBoard,
  olderBoards,
  olderFile,
  olderJson,
  reopened,
  startOnOlderFolder,
} from '../support/older-folder.ts';
import type { TestServer } from '../support/server.ts';
import { exported, records, sheet, workbook } from '../support/workbook.ts';

const BOARDS = await olderBoards();
const boardOf = (name: string): OlderBoard => {
  const found = BOARDS[name];
  if (found === undefined) throw new Error(`No board ${name}`);
  return found;
};

let server: TestServer;
let complaints: string[];
const clients: BoardClient[] = [];
const come = async (name: string, who?: string, screen?: 'seat' | 'projector'): Promise<BoardClient> => {
  const client = await reopened(server, boardOf(name), who, screen);
  clients.push(client);
  return client;
};
beforeEach(async () => {
  ({ server, complaints } = await startOnOlderFolder());
});
afterEach(async () => {
  for (const client of clients.splice(0)) client.close();
  await server.stop();
});

/** Every format that has something to say of this board. */
async function allExports(client: BoardClient): Promise<void> {
  const path = `/api/boards/${client.board}/exports?seat=${client.seat}`;
  for (const { format, missing } of await client.browser.ask<readonly ExportChoice[]>('GET', path))
    if (missing === null) expect((await exported(client, format)).status, format).toBe(200);
  const bundle: unknown = await (await exported(client, 'bundle')).json();
  if (client.sections.assessment !== null)
    expect(recompute(bundle)).toMatchObject({ ok: true, check: { differences: [] } });
}

const ranksIn = ({ ranking }: Sections) =>
  ranking?.tasks.map(({ task, rank, score }) => ({ task, rank, score })) ?? null;

const SENTENCE = say('ja', 'pattern.model.sentence', { model: 1 });

describe('a data folder that the version with decision model 1 left behind', () => {
  it.each(Object.keys(BOARDS))(
    'R20 R21 R23 the board "%s" is what it was, exports, and no line of its log is touched',
    async (name) => {
      const { board, phase, pilots } = boardOf(name);
      const before = await server.store.events.read(board);
      const client = await come(name);
      const { sections } = client;
      expect(sections.board.phase).toBe(phase);
      expect(sections.setup.weighing.band).toBe(0.3);
      expect(sections.plan.pilots.map(({ task }) => task)).toEqual(pilots);
      await allExports(client);
      expect(await server.store.events.read(board)).toEqual(before);
      expect(complaints).toEqual([]);
    },
  );

  it.each(['agreed', 'anonymous', 'two-rounds'])(
    'R20 people, checklist, rounds and plan of "%s" are as its bundle had them',
    async (name) => {
      const { view } = (await olderJson(`bundle-${name}.json`)) as { view: Sections };
      const { sections } = await come(name);
      const offline = (all: Sections['people']) => all.map((person) => ({ ...person, online: false }));
      expect(offline(sections.people)).toMatchObject(offline(view.people));
      expect(sections.expected).toMatchObject(view.expected);
      expect(sections.setup).toMatchObject(view.setup);
      expect(sections.board).toMatchObject(view.board);
      expect(sections.plan).toMatchObject(view.plan);
      const meansIn = ({ assessment }: Sections) =>
        assessment?.items.map(({ item, figures: { mean, n } }) => ({ item, mean, n }));
      expect(meansIn(sections)).toEqual(meansIn(view));
    },
  );

  it('R22 a ballot that was sealed then counts when the round closes now, by the present model', async () => {
    const [leader, executive, representative] = await Promise.all([
      come('assess'),
      come('assess', 'executive'),
      come('assess', 'representative'),
    ]);
    const sealed = Object.values(executive.own.ballots).flatMap((ballot) => Object.values(ballot ?? {}));
    const [other, filled] = sealed.length > 0 ? [representative, executive] : [executive, representative];
    expect(Object.values(filled.own.ballots).flatMap((ballot) => Object.keys(ballot ?? {})).length).toBeGreaterThan(0);
    await answerAll(other, () => 4);
    const round = leader.sections.progress.round;
    if (round === null) throw new Error('No open round');
    await leader.do({ type: 'closeRound', round, reveal: 'everyone' });
    await leader.until(({ assessment }) => assessment !== null);
    expect(leader.sections.assessment?.items.every(({ figures }) => figures.n === 2)).toBe(true);
    expect(leader.sections.assessment?.pattern.model).toBe(2);
    expect(complaints).toEqual([]);
  });

  it.each(['two-rounds', 'anonymous'])(
    'R22 the open board "%s" goes by the present model, within the band it was made with',
    async (name) => {
      const { leading, lean, ranks } = boardOf(name);
      const { sections } = await come(name);
      expect(sections.assessment?.pattern).toMatchObject({ model: 2, leading });
      expect(sections.assessment?.pattern.lean).toBeCloseTo(lean ?? NaN, 9);
      expect(sections.assessment?.pattern.sensitivity).not.toBeNull();
      if (ranks !== null)
        expect(sections.ranking?.tasks.map(({ task }) => task)).toEqual(ranks.map(({ task }) => task));
      expect(
        JSON.stringify(printedPlan({ sections, notes: {}, language: 'ja', timeZone: 'Asia/Tokyo', now: 0 })),
      ).not.toContain(SENTENCE);
    },
  );

  it('A40 R22 an anonymous board that was open then is agreed now, and its agreement says by which model', async () => {
    const leader = await come('anonymous');
    const { plan, ranking } = leader.sections;
    const task = ranking?.tasks[0]?.task as TaskId;
    await leader.do({ type: 'chooseWave', plan: plan.version, pilots: [{ task, reason: 'みんなで選んだ' }] });
    await leader.do({ type: 'concludeAgreement', plan: plan.version + 1 });
    await leader.until(({ plan: { agreement } }) => agreement !== null);
    const outcome = leader.sections.plan.agreement?.outcome;
    expect(outcome?.model).toBe(2);
    expect(outcome?.tasks.map((each) => each.task)).toEqual(ranking?.tasks.map((each) => each.task));
  });
});

describe.each(['agreed', 'follow-up'])('a plan agreed by model 1: "%s"', (name) => {
  it('A41 A42 pattern and ranks are as they were agreed, for everybody and on the projector', async () => {
    const { leading, recommended, lean, ranks } = boardOf(name);
    for (const client of [
      await come(name),
      await come(name, 'representative'),
      await come(name, 'leader', 'projector'),
    ]) {
      const { assessment, ranking, plan } = client.sections;
      expect(assessment?.pattern).toMatchObject({ model: 1, leading, recommended, lean });
      expect(ranksIn(client.sections)).toEqual(ranks);
      expect(ranking?.model).toBe(1);
      // Every figure still opens, and what was recommended to the rules that made it.
      const [why] = everyExplanation('ja', client.sections);
      expect(why?.formula).toBe(SENTENCE);
      expect(plan.agreement?.outcome).toMatchObject({
        model: 1,
        pattern: { leading, recommended, lean, figures: null },
      });
    }
  });

  it('X30 every document says what was agreed and that model 1 made it, and keeps what people wrote', async () => {
    const client = await come(name);
    const { sections, board } = client;
    const { recommended, ranks } = boardOf(name);
    const before = await olderFile(`plan-${name}.md`);
    const markdown = await (await exported(client, 'markdown')).text();
    expect(markdown).toContain(say('ja', `pattern.${recommended ?? 'none'}.name`));
    expect(markdown).toContain(SENTENCE);
    const pattern = sections.assessment?.pattern;
    if (pattern === undefined) throw new Error('Nothing revealed');
    expect(pattern.doubts).toEqual(name === 'agreed' ? ['no-consensus'] : []);
    expect(markdown).toContain(basisSentence('ja', pattern));
    if (pattern.basis === 'clear') expect(before).toContain(basisSentence('ja', pattern));
    const written = new Set((await readLog(server.store.events, board)).flatMap(({ event }) => textsIn(event)));
    const kept = [...written].filter((text) => before.includes(text));
    expect(kept.length).toBeGreaterThan(20);
    expect(kept.filter((text) => !markdown.includes(text))).toEqual([]);

    const book = await workbook(client);
    expect(JSON.stringify(book.get(sheet('plan')))).toContain(SENTENCE);
    expect(records(book.get(sheet('ranking'))).map((row) => [row['順位'], row['総合点']])).toEqual(
      ranks?.map(({ rank, score }) => [rank, score]),
    );
    for (const language of LANGUAGES) {
      const paper = printedPlan({ sections, notes: {}, language, timeZone: 'Asia/Tokyo', now: 0 });
      expect(paper.conclusion.join()).toContain(say(language, 'pattern.model.badge', { model: 1 }));
      expect(JSON.stringify(paper.sections)).toContain(say(language, 'pattern.model.sentence', { model: 1 }));
    }
    const bundle = (await (await exported(client, 'bundle')).json()) as { view: Sections };
    expect(bundle.view.assessment?.pattern).toMatchObject({ model: 1, recommended });
    expect(ranksIn(bundle.view)).toEqual(ranks);
  });

  it('A43 taken up again it goes by the present model, and the record keeps what was agreed', async () => {
    const leader = await come(name);
    await leader.do({ type: 'reopen', reason: '見直す' });
    await leader.until(({ board }) => board.phase === 'agree');
    const { assessment, ranking, plan } = leader.sections;
    expect(assessment?.pattern.model).toBe(2);
    expect(ranking?.tasks.every(({ firmness }) => firmness !== null)).toBe(true);
    const [earlier] = plan.earlierAgreements;
    expect(earlier?.outcome).toMatchObject({ model: 1, pattern: { recommended: boardOf(name).recommended } });
    const markdown = await (await exported(leader, 'markdown')).text();
    if (earlier?.outcome) expect(markdown).toContain(agreedPattern('ja', earlier.outcome));
    expect(markdown).not.toContain(SENTENCE);
    await leader.do({ type: 'concludeAgreement', plan: plan.version });
    await leader.until((sections) => sections.plan.agreement !== null);
    expect(leader.sections.plan.agreement?.outcome?.model).toBe(2);
    expect(leader.sections.plan.earlierAgreements[0]?.outcome?.model).toBe(1);
    const again = replay(await readLog(server.store.events, leader.board));
    expect(again?.agreements.map(({ outcome }) => outcome?.model)).toEqual([1, 2]);
  });
});

/** Every text in an event that could be somebody's own: longer than a key, and not in a foreign alphabet of ids. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return /[^\x20-\x7e]/.test(value) ? value.split('\n') : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};
