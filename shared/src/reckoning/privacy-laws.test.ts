import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CRITERIA, type PrivacyMode } from './settings.ts';
import type { Disclosed } from './disclosed.ts';
import { type NumberOrUnknown, type ReckoningInput, scoreKey, type Voter } from './input.ts';
import { reckonDisclosed } from './outcome.ts';
import { disclose } from './privacy.ts';
import { anyMeeting } from './testing/arbitrary.ts';

/** All that anybody can see of a round, as text: what it is made of, and what follows. */
const published = (disclosed: Disclosed): string =>
  JSON.stringify({ ...disclosed, outcome: reckonDisclosed(disclosed) });

type Said = NumberOrUnknown | undefined;

/** Who finished is public of a board, so it is told and not guessed from answers. */
const board = (input: ReckoningInput): ReckoningInput => ({
  ...input,
  voters: input.voters.map((voter, index) => ({ ...voter, finished: index % 3 !== 2 })),
});

const subjectsOf = ({ checklist, tasks }: ReckoningInput): string[] => [
  ...checklist.map(({ id }) => id),
  ...tasks.flatMap(({ id }) => CRITERIA.map((criterion) => scoreKey(id, criterion))),
];

/** The same meeting with other answers: `say` is asked for each voter and subject. */
function answering(input: ReckoningInput, say: (voter: Voter, subject: string, said: Said) => Said): ReckoningInput {
  const kept = <Key extends string>(entries: [Key, Said][]) =>
    Object.fromEntries(entries.flatMap(([key, said]) => (said === undefined ? [] : [[key, said]])));
  const answers = Object.fromEntries(
    input.voters.map((voter) => [
      voter.id,
      kept(input.checklist.map(({ id }) => [id, say(voter, id, input.answers[voter.id]?.[id])])),
    ]),
  );
  const scores = Object.fromEntries(
    input.voters.map((voter) => [
      voter.id,
      Object.fromEntries(
        input.tasks.map(({ id }) => [
          id,
          kept(
            CRITERIA.map((criterion) => [
              criterion,
              say(voter, scoreKey(id, criterion), input.scores[voter.id]?.[id]?.[criterion]),
            ]),
          ),
        ]),
      ),
    ]),
  );
  return { ...input, answers, scores };
}

const saidOf = (input: ReckoningInput, id: string, subject: string): Said => {
  const [task = '', criterion] = subject.split('/');
  return criterion === undefined
    ? input.answers[id]?.[subject]
    : input.scores[id]?.[task]?.[criterion as (typeof CRITERIA)[number]];
};

/** Of whom a subject's counts don't tell apart: one key a set of people. */
function shownWith(disclosed: Disclosed, subject: string, voter: Voter): string {
  const of = disclosed.subjects[subject];
  const isOpen = disclosed.open.some((ballot) => ballot.voter.id === voter.id);
  if (isOpen) return voter.id;
  if (of === undefined || of.shown === 'merged' || of.shown === 'withheld') return 'everybody';
  if (voter.role === 'executive') return 'executives';
  return of.departments ? `department ${voter.department}` : 'representatives';
}

/** In an order that depends on the seed and the subject. */
function rotated<Each>(all: readonly Each[], seed: number): Each[] {
  const by = all.length === 0 ? 0 : seed % all.length;
  const turned = [...all.slice(by), ...all.slice(0, by)];
  return seed % 2 === 0 ? turned : turned.reverse();
}

/**
 * The same counts, joined to ballots differently: every subject's answers go round among those it doesn't tell apart. A
 * subject that would then be shown in another way, with other counts, is left as it is.
 */
function joinedAnew(input: ReckoningInput, mode: PrivacyMode, seeds: readonly number[]): ReckoningInput {
  const disclosed = disclose(input, mode);
  const places = new Map<string, Said>();
  subjectsOf(input).forEach((subject, index) => {
    const groups = Map.groupBy(input.voters, (voter) => shownWith(disclosed, subject, voter));
    for (const people of groups.values()) {
      const said = people.map(({ id }) => saidOf(input, id, subject));
      rotated(said, seeds[index % seeds.length] ?? 0).forEach((value, place) =>
        places.set(`${people[place]?.id ?? ''} ${subject}`, value),
      );
    }
  });
  const all = disclose(
    answering(input, ({ id }, subject) => places.get(`${id} ${subject}`)),
    mode,
  );
  const alike = (subject: string) =>
    JSON.stringify(all.subjects[subject]) === JSON.stringify(disclosed.subjects[subject]);
  return answering(input, ({ id }, subject, said) => (alike(subject) ? places.get(`${id} ${subject}`) : said));
}

const unnamedModes = fc.constantFrom('anonymous' as const, 'executives-named' as const);
const seeds = fc.array(fc.nat(1000), { minLength: 5, maxLength: 20 });
const LARGEST = { executives: 4, representatives: 9, departments: 2 };
const sizes = [
  { executives: 2, representatives: 5, departments: 2 },
  { executives: 5, representatives: 6, departments: 1 },
  LARGEST,
];

// Every run reckons several boards whole.
describe('secrecy of small groups', { timeout: 120_000 }, () => {
  it.each(sizes)('S33 the same counts in, the same figures out, however joined to ballots: up to %o', (size) => {
    fc.assert(
      fc.property(anyMeeting(size), unnamedModes, seeds, (meeting, mode, how) => {
        const input = board(meeting);
        const there = disclose(joinedAnew(input, mode, how), mode);
        expect(published(there)).toBe(published(disclose(input, mode)));
      }),
      { numRuns: 60 },
    );
  });

  it('S34 swapping two people’s answers to one subject inside a shown group changes nothing', () => {
    fc.assert(
      fc.property(anyMeeting(LARGEST), unnamedModes, fc.nat(), fc.nat(), (meeting, mode, which, who) => {
        const input = board(meeting);
        const disclosed = disclose(input, mode);
        const subjects = subjectsOf(input);
        const subject = subjects[which % subjects.length] ?? '';
        const alike = [...Map.groupBy(input.voters, (voter) => shownWith(disclosed, subject, voter)).values()].filter(
          (people) => people.length > 1,
        );
        const [a, b] = alike[who % Math.max(1, alike.length)] ?? [];
        if (a === undefined || b === undefined) return;
        const swapped = answering(input, ({ id }, of, said) => {
          if (of !== subject) return said;
          return id === a.id ? saidOf(input, b.id, of) : id === b.id ? saidOf(input, a.id, of) : said;
        });
        const there = disclose(swapped, mode);
        // In a merged item's group a swap may let its groups be shown: other counts, not the same ones.
        fc.pre(JSON.stringify(there.subjects) === JSON.stringify(disclosed.subjects));
        expect(published(there)).toBe(published(disclosed));
      }),
      { numRuns: 100 },
    );
  });

  it('S35 of people who aren’t named don’t know and silence are the same', () => {
    fc.assert(
      fc.property(anyMeeting(LARGEST), unnamedModes, (meeting, mode) => {
        const input = board(meeting);
        const isOpen = (voter: Voter) => mode === 'executives-named' && voter.role === 'executive';
        const silent = answering(input, (voter, _subject, said) =>
          said === null && !isOpen(voter) ? undefined : said,
        );
        expect(published(disclose(silent, mode))).toBe(published(disclose(input, mode)));
      }),
      { numRuns: 40 },
    );
  });

  it('S33 the tests above bite: by name, answers joined differently show', () => {
    const differs = (meeting: ReckoningInput) => {
      const input = board(meeting);
      const there = joinedAnew(input, 'anonymous', [1, 3, 2]);
      return published(disclose(there, 'named')) !== published(disclose(input, 'named'));
    };
    const size = { executives: 2, representatives: 4, departments: 3 };
    expect(fc.sample(anyMeeting(size), { numRuns: 20, seed: 1 }).some(differs)).toBe(true);
  });

  it('S21 no one or two people’s numbers are ever shown apart', () => {
    fc.assert(
      fc.property(anyMeeting({ executives: 5, representatives: 8, departments: 3 }), unnamedModes, (input, mode) => {
        for (const { tally } of Object.values(disclose(input, mode).subjects)) {
          const unnamed = Object.values(tally.departments);
          for (const { numbers } of mode === 'anonymous' ? [tally.executive, ...unnamed] : unnamed) {
            const n = numbers.reduce((sum, each) => sum + each, 0);
            expect([0, n > 2 ? n : 0]).toContain(n);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
