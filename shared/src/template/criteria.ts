import type { TemplateCriterion } from './template.ts';

/** The weights of the decision model: felt pain counts most, because without it nobody starts. */
export const CRITERIA: readonly TemplateCriterion[] = [
  { id: 'pain', weight: 0.35 },
  { id: 'effect', weight: 0.3 },
  { id: 'ease', weight: 0.2 },
  { id: 'safety', weight: 0.15 },
];
