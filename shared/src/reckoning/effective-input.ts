import { CRITERIA, type Criterion } from '../board/settings.ts';
import { canonical } from './canonical.ts';
import { type NumberOrUnknown, type ReckoningInput, scoreKey, type Voter } from './input.ts';
import { own } from './own.ts';
import { TOGETHER } from './subjects.ts';

/**
 * The answers that count: those left out are as if they had never been given, people who aren't named have neither id nor
 * a place in the list that says anything, and departments that may not be told apart are one.
 */
export function effectiveInput(
  raw: ReckoningInput,
  how: {
    /** Subjects to which the answers of those who aren't named are left out. */
    readonly leftOut: ReadonlySet<string>;
    readonly hides: (voter: Voter) => boolean;
    readonly departments: boolean;
  },
): ReckoningInput {
  const voters = raw.voters.map((voter) =>
    voter.role === 'executive' || how.departments ? voter : { ...voter, department: TOGETHER },
  );
  const left = raw.voters.filter((voter) => how.leftOut.size > 0 && how.hides(voter));
  const answers = { ...raw.answers };
  const scores = { ...raw.scores };
  for (const { id } of left) {
    answers[id] = keptAnswers(own(raw.answers, id) ?? {}, how.leftOut);
    scores[id] = keptScores(own(raw.scores, id) ?? {}, how.leftOut);
  }
  return withoutIds({ ...raw, voters, answers, scores }, how.hides);
}

type Answers = ReckoningInput['answers'][string];
type Scores = ReckoningInput['scores'][string];

const keptAnswers = (answers: Answers, leftOut: ReadonlySet<string>): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([item]) => !leftOut.has(item)));

const keptScores = (scores: Scores, leftOut: ReadonlySet<string>): Scores =>
  Object.fromEntries(
    Object.entries(scores).map(([task, given]) => [
      task,
      Object.fromEntries(
        CRITERIA.flatMap((criterion): [Criterion, NumberOrUnknown][] => {
          const value = given[criterion];
          return value === undefined || leftOut.has(scoreKey(task, criterion)) ? [] : [[criterion, value]];
        }),
      ),
    ]),
  );

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
