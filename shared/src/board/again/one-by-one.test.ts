import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bundledRounds } from '../../export/bundle.ts';
import type { PrivacyMode } from '../../reckoning/settings.ts';
import { agreedBoard, answerAnew, comes } from '../../testing/assessed-again.ts';
import { LEADER } from '../../testing/story.ts';
import type { SeatId } from '../ids.ts';
import type { AnswerValue } from '../round.ts';
import { AUDIENCES, sectionsFor } from '../view.ts';

/** Who belongs to the board in each of its three assessments. */
interface Course {
  readonly privacy: PrivacyMode;
  readonly executives: number;
  readonly representatives: number;
  /** Before the second, and before the third: who leaves, by place; and how many of each role come. */
  readonly turns: readonly { readonly leave: readonly number[]; readonly come: readonly [number, number] }[];
}

const ITEMS = 2;
/** To one item; `reason` empty: without. */
interface Mind {
  readonly value: AnswerValue;
  readonly reason: string;
}
/** What each seat says to each item, and why, in every assessment alike: nobody ever changes their mind. */
type Minds = ReadonlyMap<string, readonly Mind[]>;

/** All seats that ever belong to it, in the order in which they come. */
function seatsOf({ executives, representatives, turns }: Course): readonly string[] {
  const named = (letter: string, from: number, count: number) =>
    Array.from({ length: count }, (_, n) => `${letter}${String(from + n + 1)}`);
  const seats = [...named('e', 0, executives), ...named('r', 0, representatives)];
  turns.forEach(({ come: [e, r] }, turn) => {
    seats.push(...named('e', 10 * (turn + 1), e), ...named('r', 10 * (turn + 1), r));
  });
  return seats;
}

/** Three assessments, and all that anybody is told of them. */
function heard(course: Course, minds: Minds): string {
  const { privacy, executives, representatives, turns } = course;
  const say = (seat: SeatId, index: number): AnswerValue => minds.get(seat)?.[index]?.value ?? 3;
  const why = (seat: SeatId, index: number): string => minds.get(seat)?.[index]?.reason ?? '';
  const story = agreedBoard(privacy, { executives, representatives, items: ITEMS }, say, why);
  const told: unknown[] = [];
  turns.forEach(({ leave, come: [e, r] }, turn) => {
    const here = [...story.state.participants.values()].filter(
      ({ seat, removedAt }) => seat !== LEADER && removedAt === null,
    );
    for (const place of new Set(leave.map((each) => each % here.length))) {
      const seat = here[place]?.seat;
      if (seat !== undefined) story.do(LEADER, { type: 'removePerson', seat, revokeLink: false });
    }
    for (let n = 1; n <= e; n += 1) comes(story, `e${String(10 * (turn + 1) + n)}`, 'executive');
    for (let n = 1; n <= r; n += 1) comes(story, `r${String(10 * (turn + 1) + n)}`, 'representative', n);
    answerAnew(story, say, why);
    const results = story.results();
    const surroundings = { online: new Set<SeatId>(), waiting: [], results };
    told.push(
      ...AUDIENCES.map((audience) => sectionsFor(story.state, audience, surroundings)),
      bundledRounds(story.state, results),
    );
  });
  return JSON.stringify(told);
}

const swapped = (minds: Minds, one: string, other: string): Minds =>
  new Map(
    [...minds].map(([seat, said]) => [seat, minds.get(seat === one ? other : seat === other ? one : seat) ?? said]),
  );

const few = fc.array(fc.nat(20), { maxLength: 3 });
const course = (privacy: PrivacyMode): fc.Arbitrary<Course> =>
  fc.record({
    privacy: fc.constant(privacy),
    executives: fc.integer({ min: 1, max: 4 }),
    representatives: fc.integer({ min: 2, max: 5 }),
    turns: fc.tuple(
      fc.record({ leave: few, come: fc.tuple(fc.nat(3), fc.nat(3)) }),
      fc.record({ leave: few, come: fc.tuple(fc.nat(3), fc.nat(3)) }),
    ),
  });

/** With how many of the others somebody could have changed minds, without anything that is told being another; at most two. */
function indistinct(course: Course, minds: Minds, seat: string, others: readonly string[]): number {
  const said = heard(course, minds);
  let found = 0;
  for (const other of others) {
    if (found === 2) break;
    if (other !== seat && heard(course, swapped(minds, seat, other)) === said) found += 1;
  }
  return found;
}

/** Whatever they had said: nothing that is told depends on it. */
const isSilent = (course: Course, minds: Minds, seat: string): boolean =>
  new Set(
    (
      [
        [1, ''],
        [1, 'なぜなら'],
        [3, ''],
        [5, 'だから'],
      ] as const
    ).map(([value, reason]) => heard(course, new Map(minds).set(seat, Array<Mind>(ITEMS).fill({ value, reason })))),
  ).size === 1;

type Said = readonly [value: AnswerValue, explains: boolean];
/** Mostly strong answers: beside these stand reasons. */
const said: fc.Arbitrary<Said> = fc.tuple(
  fc.constantFrom<AnswerValue>(1, 5, 1, 5, 2, 3, 4),
  fc.constantFrom(true, true, false),
);
/** Nobody words it as anybody else does. */
const mindOf = (seat: string, [value, explains]: Said): Mind => ({ value, reason: explains ? `${seat}の理由` : '' });

it.each(['anonymous', 'executives-named'] as const)(
  'S75 S80 S82 if nobody ever changed their mind, three assessments tell nobody unnamed from at least two others, by no number and no reason (%s)',
  { timeout: 300_000 },
  (privacy) => {
    fc.assert(
      fc.property(course(privacy), fc.infiniteStream(said), fc.nat(), (given, values, which) => {
        const seats = seatsOf(given);
        const minds: Minds = new Map(
          seats.map((seat) => [seat, Array.from({ length: ITEMS }, () => mindOf(seat, values.next().value as Said))]),
        );
        const unnamed = privacy === 'anonymous' ? seats : seats.filter((seat) => seat.startsWith('r'));
        const seat = unnamed[which % unnamed.length] ?? '';
        const alike = indistinct(given, minds, seat, unnamed);
        expect(alike === 2 || isSilent(given, minds, seat)).toBe(true);
      }),
      { numRuns: 12 },
    );
  },
);

it('S82 the attack bites: by name everybody is told from everybody', () => {
  const given: Course = {
    privacy: 'named',
    executives: 2,
    representatives: 2,
    turns: [
      { leave: [0], come: [0, 0] },
      { leave: [], come: [1, 0] },
    ],
  };
  const minds: Minds = new Map(
    seatsOf(given).map((seat, at) => [seat, Array<Mind>(ITEMS).fill(mindOf(seat, [((at % 5) + 1) as 1, false]))]),
  );
  expect(indistinct(given, minds, 'r1', seatsOf(given))).toBe(0);
  expect(isSilent(given, minds, 'r1')).toBe(false);
});
