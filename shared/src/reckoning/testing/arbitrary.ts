import fc from 'fast-check';
import { CRITERIA } from '../settings.ts';
import type { NumberOrUnknown, ReckoningInput, Voter } from '../input.ts';
import { executive, item, meeting, representative } from './meeting.ts';

const CHECKLIST = [
  item('c1', 'culture'),
  item('c2', 'culture', { direction: -1, weight: 2 }),
  item('c3', 'talent'),
  item('c4', 'executive'),
  item('c5', 'executive', { weight: 0.5 }),
  item('c6', 'safety', { direction: -1 }),
];
const TASKS = ['t1', 't2'];
const SUBJECTS = CHECKLIST.length + TASKS.length * CRITERIA.length;

/** Mostly numbers; some who don't know, and some silence. */
const answer = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<NumberOrUnknown[]>(1, 2, 3, 4, 5) },
  { weight: 1, arbitrary: fc.constantFrom<(NumberOrUnknown | undefined)[]>(null, undefined) },
);
/** People agree on most things: else nothing but rare chance would make two ballots alike. */
const ballot = fc.array(answer, { minLength: SUBJECTS, maxLength: SUBJECTS });

const among = (most: number, exactly = false) => ({ minLength: exactly ? most : 0, maxLength: most });

/** Meetings of few people, as small as they come and as large as privacy begins to let groups apart. */
export const anyMeeting = (size: {
  executives: number;
  representatives: number;
  departments: number;
  /** So many, not up to so many. */
  exactly?: boolean;
}) =>
  fc
    .record({
      executives: fc.array(ballot, among(size.executives, size.exactly)),
      representatives: fc.array(
        fc.tuple(fc.nat(size.departments - 1), ballot),
        among(size.representatives, size.exactly),
      ),
      departmentsEqual: fc.boolean(),
      execShare: fc.constantFrom(0, 0.3, 0.5, 1),
    })
    .map(({ executives, representatives, departmentsEqual, execShare }): ReckoningInput => {
      const rows: [Voter, ...(NumberOrUnknown | undefined)[]][] = [
        ...executives.map((said, index): (typeof rows)[number] => [executive(`e${String(index)}`), ...said]),
        ...representatives.map(([department, said], index): (typeof rows)[number] => [
          representative(`r${String(index)}`, `d${String(department)}`),
          ...said,
        ]),
      ];
      return meeting({ checklist: CHECKLIST, tasks: TASKS, settings: { departmentsEqual, execShare } }, ...rows);
    });
