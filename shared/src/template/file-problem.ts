import type * as v from 'valibot';
import { cutToUnits } from '../words/cut.ts';

/** What in a template file can't be read. `place`: as a path such as `checklist.2.weight`; empty: the file itself. */
export type TemplateProblem = { readonly place: string } & (
  | { readonly problem: 'place' | 'level-text' | 'levels-turned' | 'weight' | 'double' | 'no-text' }
  | { readonly problem: 'levels'; readonly count: number }
  | { readonly problem: 'tag' | 'language'; readonly given: string }
);

const LONGEST_GIVEN = 40;
const given = (value: unknown): string => cutToUnits(String(value), LONGEST_GIVEN);

/** The first thing that is wrong, and of which kind, so that it can be said what belongs there. */
export function templateProblem(issue: v.BaseIssue<unknown>): TemplateProblem {
  const keys = (issue.path ?? []).map(({ key }) => String(key));
  const place = keys.join('.');
  const last = keys.at(-1) ?? '';
  if (last === 'levels' && Array.isArray(issue.input)) return { problem: 'levels', place, count: issue.input.length };
  // Only maps of languages, and words of criteria, are strict about what they hold.
  const inTexts = keys[0] !== 'criteria' || keys.length > 3;
  if (issue.type === 'strict_object' && issue.expected === 'never' && inTexts)
    return { problem: 'language', place: keys.slice(0, -1).join('.'), given: given(last) };
  if (keys.includes('levels') && issue.kind === 'validation')
    return { problem: issue.type === 'check' && typeof issue.input === 'object' ? 'no-text' : 'level-text', place };
  if (keys.at(-2) === 'tags') return { problem: 'tag', place, given: given(issue.input) };
  if (last === 'direction' && issue.type === 'check') return { problem: 'levels-turned', place };
  if (last === 'weight' || (keys[0] === 'weighing' && last !== 'departmentsEqual')) return { problem: 'weight', place };
  if (issue.type === 'check') return { problem: keys.length === 1 ? 'double' : 'no-text', place };
  return { problem: 'place', place };
}
