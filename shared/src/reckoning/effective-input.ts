import { CRITERIA, type Criterion } from '../board/settings.ts';
import { canonical } from './canonical.ts';
import { type NumberOrUnknown, type ReckoningInput, scoreKey, type Voter } from './input.ts';
import { own, ownAnswer } from './own.ts';
import { TOGETHER } from './subjects.ts';

/**
 * The answers that count: those left out are as if they had never been given, people who aren't named have neither id nor
 * a place in the list that says anything, and departments that may not be told apart are one.
 */
export function effectiveInput(
  raw: ReckoningInput,
  how: {
    readonly counts: (voter: Voter, subject: string) => boolean;
    readonly hides: (voter: Voter) => boolean;
    readonly departments: boolean;
  },
): ReckoningInput {
  const answers: Record<string, Record<string, NumberOrUnknown>> = {};
  const scores: Record<string, Record<string, Partial<Record<Criterion, NumberOrUnknown>>>> = {};
  for (const voter of raw.voters) {
    const answered = own(raw.answers, voter.id);
    const scored = own(raw.scores, voter.id);
    answers[voter.id] = Object.fromEntries(
      raw.checklist.flatMap(({ id }): [string, NumberOrUnknown][] => {
        const value = ownAnswer(answered, id);
        return value === undefined || !how.counts(voter, id) ? [] : [[id, value]];
      }),
    );
    scores[voter.id] = Object.fromEntries(
      raw.tasks.map(({ id }) => {
        const given = own(scored, id);
        const kept = CRITERIA.flatMap((criterion): [Criterion, NumberOrUnknown][] => {
          const value = given?.[criterion];
          return value === undefined || !how.counts(voter, scoreKey(id, criterion)) ? [] : [[criterion, value]];
        });
        return [id, Object.fromEntries(kept)];
      }),
    );
  }
  const voters = raw.voters.map((voter) =>
    voter.role === 'executive' || how.departments ? voter : { ...voter, department: TOGETHER },
  );
  return withoutIds({ ...raw, voters, answers, scores }, how.hides);
}

/** Replaces ids by ones that say nothing, `E1…`, `R1…`, in the canonical order of what was said. */
function withoutIds(input: ReckoningInput, hides: (voter: Voter) => boolean): ReckoningInput {
  const ordered = canonical(input);
  const taken = new Set(ordered.voters.filter((voter) => !hides(voter)).map(({ id }) => id));
  const next = { executive: 1, representative: 1 };
  const fresh = (role: Voter['role']): string => {
    const id = `${role === 'executive' ? 'E' : 'R'}${String(next[role]++)}`;
    return taken.has(id) ? fresh(role) : id;
  };
  const renamed = ordered.voters.map((voter) => ({ from: voter.id, to: hides(voter) ? fresh(voter.role) : voter.id }));
  const move = <Ballot>(ballots: Readonly<Record<string, Ballot>>): Record<string, Ballot> =>
    Object.fromEntries(
      renamed.flatMap(({ from, to }): [string, Ballot][] => {
        const ballot = own(ballots, from);
        return ballot === undefined ? [] : [[to, ballot]];
      }),
    );
  return {
    ...ordered,
    voters: ordered.voters.map((voter, index) => ({ ...voter, id: renamed[index]?.to ?? voter.id })),
    answers: move(ordered.answers),
    scores: move(ordered.scores),
  };
}
