import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Command } from '@nemawashi/shared/board/command';
import { decide } from '@nemawashi/shared/board/decide';
import { LEADER, Story } from '@nemawashi/shared/testing/story';
import { expect, it, onTestFinished } from 'vitest';
import { makeId } from '../access/secret.ts';
import { passingAlone } from '../store/passing.ts';
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts';
import { Turns } from '../turns.ts';
import { createBoards } from './boards.ts';
import { toStored } from './log.ts';

it('Z41 an answer that nobody else may see anything of wakes nobody', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'nemawashi-boards-'));
  const store = await openSqliteStore(join(folder, 'test.sqlite'));
  const story = new Story({ items: 2 });
  const voter = story.join('e1', 'executive');
  story.do(LEADER, { type: 'startAssessment' });
  await store.events.append(toStored(story.state.id, story.log));
  let looked = 0;
  const boards = createBoards({
    events: store.events,
    deletedAt: store.deletedAt,
    now: Date.now,
    elapsed: () => performance.now() * 1e6,
    after(_ms, callback) {
      setImmediate(callback);
      return () => undefined;
    },
    idleMs: 1000,
    broadcast: {
      readers: () => (looked += 1),
      toAll: () => Promise.resolve(),
      toAudience: () => Promise.resolve(),
    },
    turns: new Turns(),
    onCommit: () => undefined,
    onFailure: (_board, error) => expect.unreachable(String(error)),
    onEnded: () => undefined,
    linkKey: { codeOf: () => null },
    passing: passingAlone,
    isShared: false,
    onLost: () => undefined,
  });
  onTestFinished(async () => {
    await boards.close();
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });
  const lease = await boards.open(story.state.id);
  const room = lease?.board.room;
  /** Whether anybody was looked for who may be told. */
  const wakes = async (command: Command) => {
    const before = looked;
    expect(await room?.submit(voter, makeId<never>(), (state) => decide(state, voter, command))).toMatchObject({
      ok: true,
    });
    for (let turn = 0; turn < 4; turn += 1) await nextTurn();
    return looked > before;
  };
  const [one = '', last = ''] = story.round.subjects;
  expect(await wakes(story.answering(voter, one, 3))).toBe(false);
  expect(await wakes({ ...story.answering(voter, one, 4), replaces: 1 })).toBe(false);
  expect(await wakes(story.answering(voter, last, 2))).toBe(true);
  lease?.release();
});
