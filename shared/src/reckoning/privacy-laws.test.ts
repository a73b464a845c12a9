import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NumberOrUnknown, ReckoningInput, Voter } from './input.ts';
import { reckonDisclosed } from './outcome.ts';
import { disclose, type Disclosed } from './privacy.ts';
import { anyMeeting } from './testing/arbitrary.ts';

/** All that anybody can see of a round, as text: figures and counts. */
const published = (disclosed: Disclosed): string =>
  JSON.stringify({ outcome: reckonDisclosed(disclosed), counts: disclosed.subjects });

const swapBallots = (input: ReckoningInput, a: string, b: string): ReckoningInput => {
  const swap = <Ballot>(ballots: Readonly<Record<string, Ballot>>): Record<string, Ballot> => {
    const { [a]: ofA, [b]: ofB, ...rest } = ballots;
    return { ...rest, ...(ofB !== undefined && { [a]: ofB }), ...(ofA !== undefined && { [b]: ofA }) };
  };
  return { ...input, answers: swap(input.answers), scores: swap(input.scores) };
};

const finished = (input: ReckoningInput, { id }: Voter): boolean =>
  input.checklist.every((each) => input.answers[id]?.[each.id] !== undefined);

/** Whom a board shows as one: people of the same group, and of the same department where these are told apart. */
function sameShownGroup(input: ReckoningInput, disclosed: Disclosed, a: Voter, b: Voter): boolean {
  if (disclosed.mode === 'executives-named' && (a.role === 'executive' || b.role === 'executive')) return false;
  if (disclosed.roles !== null) return finished(input, a) === finished(input, b);
  if (a.role !== b.role) return false;
  if (a.role === 'executive' || b.role === 'executive') return true;
  const apart = disclosed.input.voters.some((voter) => voter.role === 'representative' && voter.department !== '');
  return !apart || a.department === b.department;
}

const pairs = (voters: readonly Voter[]): [Voter, Voter][] =>
  voters.flatMap((a, index) => voters.slice(index + 1).map((b): [Voter, Voter] => [a, b]));

/** The few pairs that are tried of each meeting. */
const some = <Each>(all: readonly Each[], n: number): Each[] => all.slice(0, n);

const unnamedModes = fc.constantFrom('anonymous' as const, 'executives-named' as const);
const sizes = [
  { executives: 2, representatives: 5, departments: 2 },
  { executives: 5, representatives: 6, departments: 1 },
  { executives: 4, representatives: 9, departments: 2 },
];

// Every run reckons several boards whole.
describe('secrecy of small groups', { timeout: 120_000 }, () => {
  it.each(sizes)('S28 swapping two ballots of one shown group changes nothing, up to %o', (size) => {
    fc.assert(
      fc.property(anyMeeting(size), unnamedModes, fc.nat(), (input, mode, from) => {
        const disclosed = disclose(input, mode);
        const before = published(disclosed);
        const alike = pairs(input.voters).filter(([a, b]) => sameShownGroup(input, disclosed, a, b));
        for (const [a, b] of some([...alike.slice(from % (alike.length + 1)), ...alike], 3))
          expect(published(disclose(swapBallots(input, a.id, b.id), mode))).toBe(before);
      }),
      { numRuns: 12 },
    );
  });

  it('S28 the test above bites: on a named board a swap shows', () => {
    const differs = (input: ReckoningInput) =>
      pairs(input.voters).some(
        ([a, b]) =>
          published(disclose(swapBallots(input, a.id, b.id), 'named')) !== published(disclose(input, 'named')),
      );
    expect(
      fc
        .sample(anyMeeting({ executives: 2, representatives: 4, departments: 3 }), { numRuns: 20, seed: 1 })
        .some(differs),
    ).toBe(true);
  });

  // Three executives; representatives of two departments, four and three. Who is silent on c1 makes it coarser.
  it.each([
    ['merged', 'e0', 'r5', ['e2']],
    ['groups', 'r0', 'r5', ['r2', 'r4']],
  ] as const)(
    'S29 swapping answers to a subject shown more coarsely than the board, %s, changes nothing',
    (shown, a, b, silent) => {
      const size = { executives: 3, representatives: 7, departments: 2, exactly: true };
      const number = fc.constantFrom<NumberOrUnknown[]>(1, 2, 3, 4, 5);
      const mode = shown === 'merged' ? fc.constant('anonymous' as const) : unnamedModes;
      fc.assert(
        fc.property(anyMeeting(size), fc.array(number, { minLength: 10, maxLength: 10 }), mode, (meant, said, how) => {
          const answers = Object.fromEntries(
            meant.voters.map(({ id }, index) => {
              // Of two who agree on everything else nobody can say who said what.
              const { c1: _own, ...others } = meant.answers[id === b ? a : id] ?? {};
              return [id, silent.some((each) => each === id) ? others : { ...others, c1: said[index] ?? 3 }];
            }),
          );
          const input = {
            ...meant,
            answers,
            scores: { ...meant.scores, [b]: meant.scores[a] ?? {} },
            voters: meant.voters.map((voter, index) =>
              voter.role === 'executive' ? voter : { ...voter, department: `d${String((index - 3) % 2)}` },
            ),
          };
          const disclosed = disclose(input, how);
          expect(disclosed.subjects.c1).toMatchObject({ shown, departments: false });
          expect(published(disclose(swapBallots(input, a, b), how))).toBe(published(disclosed));
        }),
        { numRuns: 60 },
      );
    },
  );

  it('S21 no one or two people’s answers are ever shown apart', () => {
    fc.assert(
      fc.property(anyMeeting({ executives: 5, representatives: 8, departments: 3 }), unnamedModes, (input, mode) => {
        for (const { tally } of Object.values(disclose(input, mode).subjects)) {
          const unnamed = Object.values(tally.departments);
          for (const { numbers, unknown } of mode === 'anonymous' ? [tally.executive, ...unnamed] : unnamed) {
            const n = numbers.reduce((sum, each) => sum + each, 0);
            expect([0, n > 2 ? n : 0]).toContain(n);
            expect([0, n + unknown > 2 ? n + unknown : 0]).toContain(n + unknown);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
