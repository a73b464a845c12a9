import type { Axis, Bilingual } from '../board/checklist.ts';
import type { Criterion } from '../board/settings.ts';

/** What the failure radar looks for beside the axis. */
export type ItemTag = 'shared-rules' | 'shared-knowledge';

/** A statement to agree with, from 1 (まったくそう思わない) to 5 (とてもそう思う). */
export interface TemplateItem {
  readonly id: string;
  readonly axis: Axis;
  /** −1: agreeing speaks against the axis. */
  readonly direction: 1 | -1;
  /** Above 0; how much the item counts on its axis against the others there. */
  readonly weight: number;
  readonly tags: readonly ItemTag[];
  readonly text: Bilingual;
  /** Whose question the item draws on. */
  readonly source: Bilingual;
}

/** Names and explanations of the criteria stand in the catalogue under `criteria.<id>`. */
export interface TemplateCriterion {
  readonly id: Criterion;
  /** 0 or more; normalised over all criteria when tasks are ranked. */
  readonly weight: number;
}

export interface TemplateDepartment {
  readonly id: string;
  readonly name: Bilingual;
}

export interface SampleTask {
  readonly id: string;
  /** A department's id in the same template. */
  readonly department: string;
  readonly title: Bilingual;
  readonly detail: Bilingual;
}

/** What a new board starts from; everything in it can be edited at setup. */
export interface Template {
  readonly id: string;
  readonly name: Bilingual;
  readonly summary: Bilingual;
  readonly items: readonly TemplateItem[];
  readonly criteria: readonly TemplateCriterion[];
  readonly departments: readonly TemplateDepartment[];
  readonly sampleTasks: readonly SampleTask[];
}
