import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BoardId, DraftId, SeatId, SilenceId } from '@nemawashi/shared/board/ids';
import { comes } from '@nemawashi/shared/testing/assessed-again';
import { LEADER, Story } from '@nemawashi/shared/testing/story';
import { expect, it, onTestFinished } from 'vitest';
import { makeId } from '../access/secret.ts';
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts';
import { Compactor } from './compactor.ts';
import { foldLog, toStored } from './log.ts';

const silence = 'w1' as SilenceId;

/** A board whose people write alone, in a folder of its own. */
async function silent() {
  const folder = await mkdtemp(join(tmpdir(), 'nemawashi-drafts-'));
  const store = await openSqliteStore(join(folder, 'test.sqlite'));
  onTestFinished(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });
  const story = new Story({ board: makeId<BoardId>(), privacy: 'anonymous', items: 1 });
  const seats = [1, 2, 3].map((n) => comes(story, `r${String(n)}`, 'representative', n));
  story.do(LEADER, { type: 'startAssessment' });
  for (const seat of seats) story.answer(seat, story.round.subjects[0] ?? '', 3);
  story.close();
  story.do(LEADER, { type: 'moveTo', from: 'discuss', to: 'propose' });
  story.do(LEADER, { type: 'openSilence', ms: 60_000 });
  const [one = LEADER, two = LEADER, three = LEADER] = seats;
  const write = (seat: SeatId, draft: string, title: string | null, replaces = 0) =>
    story.do(seat, {
      type: 'writeDraft',
      silence,
      draft: draft as DraftId,
      replaces,
      content: title === null ? null : { title, detail: '', department: null, hours: null, saving: null },
    });
  write(one, 'd1', 'idea-first');
  write(one, 'd1', 'idea-second', 1);
  write(two, 'd2', 'idea-taken-back');
  write(two, 'd2', null, 1);
  write(three, 'd3', 'idea-of-three');
  let written = 0;
  const keep = async () => {
    await store.events.append(toStored(story.state.id, story.log.slice(written)));
    written = story.log.length;
  };
  await keep();
  const compact = async () => {
    for await (const _erased of store.events.compact(story.state.id));
  };
  /** Whatever stands in the folder's files, a part that nothing uses included. */
  const found = async () => {
    const texts = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'latin1')));
    return [...new Set(texts.join().match(/idea-[a-z-]+/g))].sort();
  };
  const end = async () => {
    story.do(LEADER, { type: 'endSilence', silence }, { draw: 5 });
    await keep();
  };
  return { store, story, seats: { one, two, three }, end, keep, compact, found };
}

it('H23 drafts that were changed or taken back are erased, and all once everybody reads what appeared', async () => {
  const { store, story, end, compact, found } = await silent();
  const { id } = story.state;
  const before = await store.events.check(id);
  await compact();
  expect(await found()).toEqual(['idea-of-three', 'idea-second']);
  expect(JSON.stringify((await foldLog(store.events, id)).state)).toBe(JSON.stringify(story.state));
  expect(await store.events.check(id)).toEqual(before);
  await end();
  await compact();
  expect((await foldLog(store.events, id)).superseded).toBe(0);
  const drafts = (await store.events.read(id)).filter(({ body }) => body.includes('draftWritten'));
  expect(drafts).toHaveLength(5);
  for (const { body } of drafts) expect(JSON.parse(body)).toMatchObject({ content: null, erased: true });
  expect((await store.events.check(id)).problem).toBeNull();
});

it('H23 R1 I9 what appeared stands in the event that ended it: the board is the same, its receipts too', async () => {
  const { store, story, end, compact, found } = await silent();
  await end();
  await compact();
  expect(await found()).toEqual(['idea-of-three', 'idea-second']);
  const { state } = await foldLog(store.events, story.state.id);
  expect(JSON.stringify(state)).toBe(JSON.stringify(story.state));
});

it('H23 what wasn’t shown, as too few who write were left, stands nowhere any more', async () => {
  const { story, seats, end, compact, found } = await silent();
  for (const seat of [seats.one, seats.two]) story.do(LEADER, { type: 'removePerson', seat, revokeLink: false });
  await end();
  expect(story.state.silences.at(-1)?.ideas).toEqual([]);
  await compact();
  expect(await found()).toEqual([]);
});

it('H23 the end of a silence is when that is due', async () => {
  const { store, story, end } = await silent();
  const board = { state: story.state, settled: () => Promise.resolve(), catchUp: () => Promise.resolve() };
  const compactor = new Compactor({
    events: store.events,
    elapsed: () => 0,
    after: (_ms, callback) => {
      queueMicrotask(callback);
      return () => undefined;
    },
    onFailure: (_board, error) => expect(error).toBeNull(),
  });
  compactor.opened(board, { superseded: 0, since: 0 });
  await end();
  compactor.committed(board, story.log.slice(-2));
  await compactor.idle();
  expect((await foldLog(store.events, story.state.id)).superseded).toBe(0);
});
