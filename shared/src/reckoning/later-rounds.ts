import type { Disclosed } from './privacy.ts';
import { mergedTally, type Subject } from './subjects.ts';

/**
 * What may be published of several rounds together where people aren't named. Each subject stands as its own round alone
 * published it. Figures of whole ballots (turnout, support, who could change the pattern by staying away, the draws) are
 * those of one round, `whole`: a ballot put together over rounds would hold only those who answered again, and the
 * figures before minus the figures after would be the ballots of the others, who may be one, and known by name.
 */
export function togetherWith(rounds: {
  readonly first: Disclosed;
  /** The last one in which everything was asked and counted; all other answers are laid over it. */
  readonly whole: Disclosed;
  /** By subject, the round whose answers count. */
  readonly of: (subject: string) => Disclosed;
}): Disclosed {
  const { first, whole, of } = rounds;
  const { groups } = whole.input.settings;
  const subjects: [string, Subject][] = Object.entries(whole.subjects).map(([key, before]) => {
    const source = of(key);
    const subject = source === whole ? before : (source.subjects[key] ?? before);
    return [key, groups ? subject : merged(subject)];
  });
  return {
    ...whole,
    subjects: Object.fromEntries(subjects),
    later: new Set(subjects.flatMap(([key]) => (of(key) === whole ? [] : [key]))),
    // Only in the first round is told who has finished: a later one may not answer for a role.
    roles: whole.roles && (first.roles ?? { executive: true, representative: true }),
  };
}

const merged = (subject: Subject): Subject =>
  subject.shown === 'groups' ? { shown: 'merged', departments: false, tally: mergedTally(subject.tally) } : subject;
