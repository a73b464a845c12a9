import type { Axis } from './axis.ts';
import type { Criterion } from './settings.ts';

/** One immutable question to the reckoning: a reckoning file (SPEC T60–T62) with every default filled in. */
export interface ReckoningInput {
  readonly settings: ReckoningSettings;
  readonly voters: readonly Voter[];
  readonly checklist: readonly ReckoningItem[];
  /** In order of creation. */
  readonly tasks: readonly ReckoningTask[];
  /** By voter, by item. Not answered: no entry. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, NumberOrUnknown>>>>;
  /** By voter, by task, by criterion. */
  readonly scores: Readonly<
    Record<string, Readonly<Record<string, Readonly<Partial<Record<Criterion, NumberOrUnknown>>>>>>
  >;
}

export type NumberOrUnknown = 1 | 2 | 3 | 4 | 5 | null;

interface Person {
  readonly id: string;
  /**
   * Whether they finished the first round: of a board a public fact, which decides alone. Missing: whoever answered half
   * of the three axes' items, *don't know* included, counts as having finished.
   */
  readonly finished?: boolean;
}

export type Voter =
  | (Person & { readonly role: 'executive' })
  | (Person & { readonly role: 'representative'; readonly department: string });

export interface ReckoningTask {
  readonly id: string;
  /** Hours a month it takes today; null: nobody said. */
  readonly hours: number | null;
  /** Part of these hours that is expected to be saved, 0 … 1; null: nobody said. */
  readonly saving: number | null;
}

/** Whose answers are open by name. */
export const NAMED = ['all', 'executives', 'none'] as const;
export type Named = (typeof NAMED)[number];

export interface ReckoningItem {
  readonly id: string;
  readonly axis: Axis;
  readonly direction: 1 | -1;
  readonly weight: number;
  readonly tags: readonly string[];
}

export interface ReckoningSettings {
  /** 0 … 1 */
  readonly execShare: number;
  readonly departmentsEqual: boolean;
  readonly groups: boolean;
  readonly named: Named;
  /** Least turnout for a recommendation, 0 … 1. */
  readonly quorum: number;
  /** How far lean may be from 0 and still mean hybrid. */
  readonly band: number;
  readonly seed: number;
  readonly fieldWeights: Readonly<Record<'culture' | 'talent', number>>;
  readonly criteriaWeights: Readonly<Record<Criterion, number>>;
}

/** All that figures which follow from published counts alone need of it: nobody's ballot. */
export type CountsInput = Pick<ReckoningInput, 'settings' | 'checklist' | 'tasks'>;

/** The key of a score among a reckoning's subjects. */
export const scoreKey = (task: string, criterion: Criterion): string => `${task}/${criterion}`;
