import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LEADER, Story } from '@nemawashi/shared/testing/story';
import { expect, it, onTestFinished } from 'vitest';
import { toStored } from '../boards/log.ts';
import { openLog } from '../boards/opening.ts';
import { keepSnapshot } from '../boards/snapshots.ts';
import { openSqliteStore } from '../store/sqlite/sqlite-store.ts';
import { linesOf, verifyAll } from './verify.ts';

it('H18 a kept state that isn’t what its log says is found by verifying, and kept no more', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'nemawashi-verify-'));
  const store = await openSqliteStore(join(folder, 'test.sqlite'));
  onTestFinished(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });
  const story = new Story({ items: 2 });
  const seat = story.join('voter', 'executive');
  story.do(LEADER, { type: 'startAssessment' });
  for (const value of [1, 2, 3]) story.answer(seat, story.round.subjects[0] ?? '', value);
  const { id } = story.state;
  await store.events.append(toStored(id, story.log));
  for await (const _ of store.events.compact(id));
  const verified = async () => (await verifyAll(store)).boards.map(({ problem, misled }) => ({ problem, misled }));

  await keepSnapshot(store.events, story.state);
  expect(await verified()).toEqual([{ problem: null, misled: false }]);
  expect((await openLog(store.events, id))?.rest).not.toBeNull();

  await keepSnapshot(store.events, { ...story.state, title: '別の題' });
  const lines = [...linesOf(await verifyAll(store))].join('\n');
  expect(lines).toContain('isn’t what its log says');
  expect(await verified()).toEqual([{ problem: null, misled: false }]);
  const opened = await openLog(store.events, id);
  expect(opened?.rest).toBeNull();
  expect(opened?.state.title).toBe(story.state.title);
});
