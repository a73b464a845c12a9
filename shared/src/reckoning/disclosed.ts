import type { Electorate } from './electorate.ts';
import type { CountsInput, NumberOrUnknown, Voter } from './input.ts';
import type { Subjects } from './subjects.ts';

/**
 * All that is reckoned with: every figure, chart and draw is made from this and nothing else. Of people who aren't named
 * it holds counts and who finished the first round: the same counts in, the same figures out (SPEC S20, S33).
 */
export interface Reckonable {
  /** `settings.groups` false: everybody is one pool. */
  readonly input: CountsInput;
  /** Counts, no finer than they may be shown. */
  readonly subjects: Subjects;
  readonly electorate: Electorate;
  /** Whether one of each role finished the first round; asked where everybody is one pool. */
  readonly finished: RolesFinished;
  /** The answers of those who are open by name, in order of id. */
  readonly open: readonly OpenBallot[];
}

/** All that may be published of a round, or of several together. */
export interface Disclosed extends Reckonable {
  /** Who answered what, of those who are open by name: by item id, or `task/criterion`, in order of the electorate. */
  readonly named: Readonly<Record<string, readonly NamedAnswer[]>>;
}

export interface NamedAnswer {
  readonly voter: string;
  readonly value: NumberOrUnknown;
}

/** True also where a role has nobody who could have. */
export interface RolesFinished {
  readonly executive: boolean;
  readonly representative: boolean;
}

export interface OpenBallot {
  readonly voter: Voter;
  /** To checklist items, by id. Not answered: no entry. */
  readonly answers: Readonly<Record<string, NumberOrUnknown>>;
}
