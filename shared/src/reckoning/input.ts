import type { Axis } from '../board/checklist.ts';
import type { Criterion } from '../board/settings.ts';

/** One immutable question to the reckoning: the reckoning file of decision-model §8 with every default filled in. */
export interface ReckoningInput {
  readonly settings: ReckoningSettings;
  readonly voters: readonly Voter[];
  readonly checklist: readonly ReckoningItem[];
  /** In order of creation. */
  readonly tasks: readonly { readonly id: string }[];
  /** By voter, by item. Not answered: no entry. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, NumberOrUnknown>>>>;
  /** By voter, by task, by criterion. */
  readonly scores: Readonly<
    Record<string, Readonly<Record<string, Readonly<Partial<Record<Criterion, NumberOrUnknown>>>>>>
  >;
}

export type NumberOrUnknown = 1 | 2 | 3 | 4 | 5 | null;

export type Voter =
  | { readonly id: string; readonly role: 'executive' }
  | { readonly id: string; readonly role: 'representative'; readonly department: string };

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
