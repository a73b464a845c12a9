import { expect, it } from 'vitest';
import type { LogId } from '../../board/ids.ts';
import { namesIn } from '../../sentences/names.ts';
import { VISITOR } from '../../sample/sample-board.ts';
import { walkedSample } from '../../sample/testing/walked.ts';
import { say } from '../../words/say.ts';
import { pilotHoursTable } from './pilot-hours.ts';

it('X44 days stand in order, entries of one day together, and only what has an entry is a column', () => {
  const board = walkedSample('ja', Date.UTC(2026, 10, 24));
  const tableNow = () => {
    const sections = board.sections(VISITOR);
    const names = namesIn('ja', sections);
    return pilotHoursTable({ sections, names, notes: {}, log: [], language: 'ja', timeZone: 'Asia/Tokyo', now: 0 });
  };
  const [task] = board.state.plan.pilots.map((pilot) => pilot.task);
  if (task === undefined) throw new Error('Nothing is tried');
  const [first, second] = tableNow().rows;
  expect([first?.[0], second?.[0]]).toEqual(['2026-12-01', '2026-12-08']);

  const entry = { task, on: '2026-12-01', hoursWith: 0, quality: null, usesAWeek: null, remark: '' };
  const [known] = board.sections(VISITOR).followUp.logs.filter(({ on }) => on === entry.on);
  const before = known?.hoursBefore ?? 0;
  board.do(VISITOR, { type: 'logPilot', entry: { ...entry, id: 'more' as LogId, hoursBefore: before } });
  const { columns, rows } = tableNow();
  expect(columns.map(({ title }) => title)).toEqual([
    say('ja', 'export.column.day'),
    board.sections(VISITOR).board.slate?.find(({ id }) => id === task)?.title,
  ]);
  // As much work again, which took no time with AI.
  expect(rows).toEqual([['2026-12-01', Number(first?.[1]) / 2], second]);
});
