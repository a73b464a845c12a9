import * as v from 'valibot';
import type { Language } from '../words/languages.ts';
import { say } from '../words/say.ts';
import { textIn } from '../words/texts.ts';
import { CRITERIA, type Criterion } from '../reckoning/settings.ts';
import { LIMITS, line } from './text.ts';
import { texts } from './texts-schema.ts';

/** What of a criterion can be said in a template's own words: its name, what it asks, and the ends of its scale. */
export const CRITERION_PARTS = ['name', 'help', 'low', 'high'] as const;
export type CriterionPart = (typeof CRITERION_PARTS)[number];

const name = v.optional(texts(line(LIMITS.criterion)));
const ofOne = v.optional(v.strictObject({ name, help: v.optional(texts(line(LIMITS.item))), low: name, high: name }));

/** A board's own words for its criteria; what is missing is said as the catalogue says it. */
export const criteriaWordsSchema = v.strictObject({
  pain: ofOne,
  effect: ofOne,
  ease: ofOne,
  safety: ofOne,
} satisfies Record<Criterion, unknown>);
export type CriteriaWords = v.InferOutput<typeof criteriaWordsSchema>;

export const isCriterion = (id: string): id is Criterion => CRITERIA.some((known) => known === id);

export function criterionWord(
  language: Language,
  { criteria }: { readonly criteria: CriteriaWords },
  criterion: Criterion,
  part: CriterionPart = 'name',
): string {
  const own = textIn(criteria[criterion]?.[part] ?? {}, language);
  return own === '' ? say(language, `criteria.${criterion}.${part}`) : own;
}
