import { describe, expect, it } from 'vitest';
import type { DepartmentId, QuestionId, SeatId, TaskId } from '../board/ids.ts';
import type { FollowedPilot } from '../board/view/follow-up-section.ts';
import type { Sections } from '../board/view.ts';
import { dutiesOf } from './duties.ts';
import { followUpFigures } from './figures.ts';
import { overTime } from './over-time.ts';
import { questionsOf } from './questions.ts';
import { carriedFrom, toDosInOrder } from './to-dos.ts';

const TASK = 't1' as TaskId;
const SALES = 'sales' as DepartmentId;
const BY = { by: 'rep' as SeatId, at: Date.UTC(2027, 0, 5, 3) };
const NOTHING = { entries: 0, hoursBefore: 0, hoursWith: 0, saved: null, quality: null, usesAWeek: null };
const measured = (hoursBefore: number, hoursWith: number) => ({
  ...NOTHING,
  entries: 1,
  hoursBefore,
  hoursWith,
  saved: 1 - hoursWith / hoursBefore,
});
const followed = (task: string, more: object = {}): FollowedPilot =>
  ({
    wave: 1,
    pilot: { task, owner: '営業 花子', start: '2026-11-30', end: '2026-12-11', baseline: '60分', target: '30分' },
    result: NOTHING,
    ...more,
  }) as unknown as FollowedPilot;
const adopted = (result: object = NOTHING): FollowedPilot =>
  followed(TASK, { taken: { task: TASK, department: SALES, ...BY }, result });
const sections = (followUp: object, plan: object = {}, slate: readonly object[] = []): Sections =>
  ({
    board: { slate },
    plan: { caretaker: '', agreement: null, earlierAgreements: [], ...plan },
    again: { assessments: [] },
    people: [],
    followUp: { pilots: [], adopted: [], logs: [], verdicts: [], use: [], questions: [], takenOver: [], ...followUp },
  }) as unknown as Sections;
const names = { person: () => '営業 次郎' };
const due = (of: Sections, today: string) =>
  dutiesOf({ sections: of, names, dayOf: (at) => new Date(at).toISOString().slice(0, 10), today }).map(
    ({ what, day, owner }) => [what, day, owner],
  );

describe('F19 what is due next', () => {
  const use = (days: number, more: object = {}) => ({ task: TASK, days, people: 4, weekly: 3, ...more });
  const begun = followed(TASK, { result: measured(4, 2) });

  it('F19 is the first entry a week in, by its owner, then each count, by who looks after use', () => {
    expect(due(sections({ pilots: [followed(TASK)] }), '2026-12-01')).toEqual([['entry', '2026-12-07', '営業 花子']]);
    const plan = { caretaker: '総務 次郎' };
    // F12: 10 January is a Sunday, the 11th a holiday.
    expect(due(sections({ pilots: [begun] }, plan), '2026-12-20')).toEqual([[30, '2027-01-12', '総務 次郎']]);
    expect(due(sections({ pilots: [begun], use: [use(30)] }, plan), '2027-01-20')[0]).toEqual([
      60,
      '2027-02-09',
      '総務 次郎',
    ]);
    expect(due(sections({ pilots: [begun], use: [use(90)] }, plan), '2027-04-20')).toEqual([]);
  });

  it('F19 is overdue until the next one’s day has come, and nothing of what was stopped', () => {
    expect(due(sections({ pilots: [begun] }), '2027-02-08')).toEqual([[30, '2027-01-12', '営業 花子']]);
    expect(due(sections({ pilots: [begun] }), '2027-02-09')).toEqual([[60, '2027-02-09', '営業 花子']]);
    expect(due(sections({ pilots: [begun], verdicts: [{ task: TASK, verdict: 'stopped' }] }), '2027-02-09')).toEqual(
      [],
    );
  });

  it('F14 F19 of a success taken over counts from that day, by who took it over; dateless ones come last', () => {
    const dateless = followed('t2', { pilot: { ...followed('t2').pilot, start: null, end: null, owner: '' } });
    const all = sections({ pilots: [dateless, begun], adopted: [adopted()] });
    expect(due(all, '2026-12-20')).toEqual([
      [30, '2027-01-12', '営業 花子'],
      ['entry', '2027-01-12', '営業 次郎'],
      ['entry', null, ''],
    ]);
  });
});

describe('F20 what it comes to', () => {
  const slate = [
    { id: TASK, hours: 40, saving: 40 },
    { id: 't2', hours: null, saving: null },
  ];

  it('F20 sums hours a month against the aims, and what was logged where no hours are known', () => {
    const pilots = [followed(TASK, { result: measured(10, 8) }), followed('t2', { result: measured(9, 3) })];
    expect(followUpFigures(sections({ pilots }, {}, slate))).toEqual({
      hours: { saved: expect.closeTo(8, 12) as unknown, of: 'month', aimed: 20 },
      aims: { reached: 1, of: 2 },
      weekly: null,
    });
    expect(followUpFigures(sections({ pilots }, {}, slate.slice(1))).hours).toEqual({
      saved: 8,
      of: 'logged',
      aimed: null,
    });
  });

  it('F20 counts each one’s latest users, those of who took a success over too', () => {
    const use = [
      { task: TASK, days: 30, people: 4, weekly: 1 },
      { task: TASK, days: 60, people: 4, weekly: 3 },
      { task: TASK, department: SALES, days: 30, people: 10, weekly: 5 },
    ];
    const all = sections({ pilots: [followed(TASK)], adopted: [adopted(measured(4, 1))], use }, {}, slate);
    expect(followUpFigures(all)).toMatchObject({
      // Its own department's hours a month nobody estimated.
      hours: { saved: 3, of: 'logged' },
      aims: { reached: 1, of: 2 },
      weekly: { weekly: 8, people: 14 },
    });
  });
});

describe('F21 the picture of a pilot', () => {
  const log = (on: string, hoursBefore: number, hoursWith: number, department?: DepartmentId) => ({
    task: TASK,
    on,
    hoursBefore,
    hoursWith,
    department,
  });
  const logs = [
    log('2026-12-08', 4, 2),
    log('2026-12-03', 5, 5),
    log('2026-12-08', 4, 4),
    log('2026-12-09', 2, 1, SALES),
  ];
  const slate = { hours: 40, saving: 40 };
  const drawn = (of: FollowedPilot) => overTime(of, { logs } as unknown as Sections['followUp'], slate);

  it('F21 sets each day’s time against target, expectation and survey', () => {
    expect(drawn(followed(TASK))).toEqual({
      hours: 40,
      points: [
        { on: '2026-12-03', share: 1 },
        { on: '2026-12-08', share: 0.75 },
      ],
      target: 0.5,
      expected: 0.6,
      surveyed: 0.833,
    });
  });

  it('F14 F21 a department that took it over has a picture of its own, in shares of its own time', () => {
    expect(drawn(adopted())).toMatchObject({ hours: null, points: [{ on: '2026-12-09', share: 0.5 }], target: 0.5 });
  });
});

it('F17 what waits for an answer comes first', () => {
  const question = (id: string, answered: number | null, department?: DepartmentId) => ({
    id: id as QuestionId,
    task: TASK,
    department,
    text: id,
    ...BY,
    answer: answered === null ? null : { text: 'はい', by: BY.by, at: answered },
  });
  const questions = [
    question('a', 1),
    question('b', null),
    question('c', 3),
    question('d', null),
    question('e', null, SALES),
  ];
  expect(questionsOf({ questions }, { task: TASK }).map(({ id }) => id)).toEqual(['b', 'd', 'c', 'a']);
});

it('F18 a to-do of an earlier wave is carried on as long as it is open; what is open comes first, by its day', () => {
  const toDo = (id: string, due: string | null, done: boolean, wave = 1) =>
    ({ id, due, done: done ? BY : null, wave }) as never;
  expect(
    [toDo('a', null, false), toDo('b', null, true), toDo('c', null, false, 2)].map((each) =>
      carriedFrom(each, { wave: 2 }),
    ),
  ).toEqual([1, null, null]);
  const plan = {
    minutes: { homework: [toDo('a', null, false), toDo('b', '2026-12-01', true)] },
    steps: [toDo('c', '2027-01-01', false), toDo('d', '2026-12-24', false)],
  } as unknown as Parameters<typeof toDosInOrder>[0];
  expect(toDosInOrder(plan).map(({ id }) => id as string)).toEqual(['d', 'c', 'a', 'b']);
});
