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

  it('S29 swapping answers to a subject shown more coarsely than the board changes nothing', () => {
    const tried = { merged: 0, groups: 0 };
    // Of the first executive or representative and the last representative: the two agree on all but one item.
    const twins = ({ voters }: ReckoningInput) => [voters[0], voters.at(-1)] as const;
    fc.assert(
      fc.property(
        anyMeeting({ executives: 4, representatives: 7, departments: 2 }),
        fc.constantFrom<NumberOrUnknown[]>(1, 2, 3, 4, 5),
        unnamedModes,
        (meant, said, mode) => {
          const [a, b] = twins(meant);
          if (a === undefined || b === undefined || a.id === b.id) return;
          const ballot = meant.answers[a.id] ?? {};
          const answers = { ...meant.answers, [b.id]: { ...ballot, c1: said } };
          const input = { ...meant, answers, scores: { ...meant.scores, [b.id]: meant.scores[a.id] ?? {} } };
          const disclosed = disclose(input, mode);
          const { shown, departments } = disclosed.subjects.c1 ?? { shown: 'withheld', departments: false };
          // They may differ where a subject is shown coarsely, and there both must have given a number.
          if (typeof ballot.c1 !== 'number' || ballot.c1 === said || disclosed.roles !== null) return;
          const apartByRole = shown !== 'merged' && a.role !== b.role;
          if (shown === 'withheld' || shown === 'executives-only' || apartByRole || departments) return;
          tried[shown] += 1;
          expect(published(disclose(swapBallots(input, a.id, b.id), mode))).toBe(published(disclosed));
        },
      ),
      { numRuns: 600 },
    );
    expect(tried.merged).toBeGreaterThan(3);
    expect(tried.groups).toBeGreaterThan(3);
  });

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
