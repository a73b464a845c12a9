import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BoardId } from '@nemawashi/shared/board/ids';
import { ownView } from '@nemawashi/shared/board/own-view';
import type { BoardState } from '@nemawashi/shared/board/state';
import { AUDIENCES, sectionsFor } from '@nemawashi/shared/board/view';
import { PRIVACY_MODES } from '@nemawashi/shared/reckoning/settings';
import { acts, perform, votingBoard } from '@nemawashi/shared/testing/random-board';
import type { Story } from '@nemawashi/shared/testing/story';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSqliteStore, type SqliteStore } from '../store/sqlite/sqlite-store.ts';
import { foldLog, toStored } from './log.ts';
import { openLog } from './opening.ts';
import { keepSnapshot, snapshotOf } from './snapshots.ts';

let folder: string;
let store: SqliteStore;
let boards = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nemawashi-compacted-'));
  store = await openSqliteStore(join(folder, 'test.sqlite'));
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

/** Everything that anybody sees of it, and every receipt. */
function shown(story: Story, state: BoardState): unknown {
  const there = { online: new Set<never>(), waiting: [], results: story.results() };
  return JSON.stringify([
    AUDIENCES.map((audience) => sectionsFor(state, audience, there)),
    [...state.participants.keys()].map((seat) => ownView(state, seat)),
    [...state.replies].sort(),
  ]);
}

describe('a board whose log was compacted', () => {
  it('H13 H17 is the same board, to everybody and for every repeated command, however often and whenever', async () => {
    let erased = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...PRIVACY_MODES),
        acts,
        fc.array(fc.nat(80), { maxLength: 4 }),
        fc.boolean(),
        async (privacy, given, when, keeping) => {
          const id = `board-${String((boards += 1))}` as BoardId;
          const story = votingBoard(privacy, id);
          let written = 0;
          const write = async () => {
            await store.events.append(toStored(id, story.log.slice(written)));
            written = story.log.length;
          };
          for (const [at, act] of given.entries()) {
            perform(story, act);
            if (!when.includes(at)) continue;
            await write();
            for await (const each of store.events.compact(id)) erased += each;
            // As the compactor does.
            const now = await openLog(store.events, id);
            if (keeping && now !== null) await keepSnapshot(store.events, (await now.rest?.()) ?? now.state);
          }
          await write();
          const folded = await foldLog(store.events, id);
          expect(folded.state).not.toBeNull();
          if (folded.state === null) return;
          expect(JSON.stringify(folded.state) === JSON.stringify(story.state)).toBe(true);
          const opened = await openLog(store.events, id);
          if (opened === null) throw new Error('No board');
          const whole = (await opened.rest?.()) ?? opened.state;
          expect((await snapshotOf(store.events, whole)) === (await snapshotOf(store.events, folded.state))).toBe(true);
          expect(shown(story, whole) === shown(story, story.state)).toBe(true);
          expect(await store.events.check(id)).toMatchObject({ problem: null, seq: story.log.length });
        },
      ),
      { numRuns: 60 },
    );
    expect(erased).toBeGreaterThan(100);
  }, 120_000);
});
