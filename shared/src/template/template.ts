import type { Axis } from '../reckoning/axis.ts';
import type { CriterionPart } from '../board/criteria-words.ts';
import type { ItemTag } from '../board/item-tags.ts';
import type { TimePlan } from '../board/time-plan.ts';
import type { Criterion } from '../reckoning/settings.ts';
import type { InEveryLanguage } from '../words/texts.ts';

/** What 1, 2, 3, 4 and 5 mean. */
export type Levels = readonly [InEveryLanguage, InEveryLanguage, InEveryLanguage, InEveryLanguage, InEveryLanguage];

/** A fact with five described levels, or a statement to agree with, 1 (まったくそう思わない) … 5 (とてもそう思う). */
export interface TemplateItem {
  readonly id: string;
  readonly axis: Axis;
  /** −1: agreeing speaks against the axis; of statements alone. */
  readonly direction: 1 | -1;
  /** Above 0; how much the item counts on its axis against the others there. */
  readonly weight: number;
  readonly tags: readonly ItemTag[];
  readonly text: InEveryLanguage;
  /** Whose question the item draws on. */
  readonly source: InEveryLanguage;
  /** From worst to best; missing: a statement. */
  readonly levels?: Levels;
}

export interface TemplateCriterion {
  readonly id: Criterion;
  /** 0 or more; normalised over all criteria when tasks are ranked. */
  readonly weight: number;
  /** Where it isn't called what the catalogue calls it under `criteria.<id>`. */
  readonly words?: Partial<Record<CriterionPart, InEveryLanguage>>;
}

export interface TemplateDepartment {
  readonly id: string;
  readonly name: InEveryLanguage;
}

export interface TemplateSample {
  readonly id: string;
  /** A department's id in the same template. */
  readonly department: string;
  readonly title: InEveryLanguage;
  readonly detail: InEveryLanguage;
}

/** What a new board starts from; everything in it can be edited at setup. */
export interface Template {
  readonly id: string;
  readonly name: InEveryLanguage;
  readonly summary: InEveryLanguage;
  readonly items: readonly TemplateItem[];
  /** Within ± this the two sides lead together; wider where few items make a side (SPEC T22). */
  readonly band: number;
  /** Null: as many minutes as suit the number of items. */
  readonly timePlan: TimePlan | null;
  readonly criteria: readonly TemplateCriterion[];
  readonly departments: readonly TemplateDepartment[];
  readonly sampleTasks: readonly TemplateSample[];
}
