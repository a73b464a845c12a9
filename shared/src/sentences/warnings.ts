import { shownMean } from '../figures/mean-words.ts';
import { sayPhrase } from '../figures/phrase.ts';
import { strengthWords } from '../figures/strength-words.ts';
import type { AssessmentSection } from '../board/view/assessment-section.ts';
import type { Missing } from '../reckoning/pilot-shape.ts';
import type { Evidence } from '../reckoning/radar.ts';
import { calendarDay } from '../words/format.ts';
import type { Language } from '../words/languages.ts';
import { say } from '../words/say.ts';

type ItemLow = Extract<Evidence, { kind: 'item-low' | 'item-low-reversed' }>;

/** How ids are called in a language; an unknown id stands for itself. */
export interface Names {
  readonly item: (id: string) => string;
  readonly task: (id: string) => string;
  readonly department: (id: string) => string;
  /** What a mean means on an item with described levels; null on a statement, or without a mean. */
  readonly level: (item: string, mean: number | null) => string | null;
}

/** What a mean falls short of where it is evidence (SPEC, the radar). */
const LOW_MEAN = 3;

/** Where nobody gave a number there is nothing to warn of, and no reason to be calm. */
export const noWarningSentence = (language: Language, assessment: AssessmentSection | null): string =>
  say(language, assessment?.items.every(({ figures }) => figures.n === 0) ? 'radar.unknown' : 'radar.none');

export function evidenceSentence(language: Language, evidence: Evidence, names: Names): string {
  switch (evidence.kind) {
    case 'item-low':
    case 'item-low-reversed':
      return itemLow(language, evidence, names);
    case 'item-divided':
    case 'item-split':
      return say(language, `radar.evidence.${evidence.kind}`, { item: names.item(evidence.item) });
    case 'no-painful-task':
    case 'wave-everywhere':
    case 'no-caretaker':
      return say(language, `radar.evidence.${evidence.kind}`);
    case 'wave-too-large':
      return say(language, 'radar.evidence.wave-too-large', { count: evidence.count });
    case 'executive-low':
      return say(language, 'radar.evidence.executive-low', {
        strength: sayPhrase(language, strengthWords(evidence.score)),
      });
    case 'no-sponsor':
      return say(language, 'radar.evidence.no-sponsor', { task: names.task(evidence.task) });
    case 'use-uncounted':
      return say(language, 'radar.evidence.use-uncounted', {
        task: names.task(evidence.task),
        days: evidence.days,
        day: calendarDay(language, evidence.due),
      });
    case 'talent-no-consensus':
      return say(language, 'radar.evidence.talent-no-consensus');
    case 'departments-apart':
      return say(language, 'radar.evidence.departments-apart-named', {
        high: names.department(evidence.high),
        low: names.department(evidence.low),
        difference: evidence.difference,
      });
  }
}

function itemLow(language: Language, { kind, item, mean }: ItemLow, names: Names): string {
  const level = names.level(item, mean);
  return level === null
    ? say(language, `radar.evidence.${kind}`, { item: names.item(item), mean: shownMean(mean, LOW_MEAN) })
    : say(language, 'radar.evidence.item-low-level', { item: names.item(item), level });
}

export function missingSentence(language: Language, missing: Missing): string {
  switch (missing.kind) {
    case 'people':
      return say(language, 'plan.missing.people', { count: missing.count });
    case 'days':
      return say(language, 'plan.missing.days', { days: missing.days });
    default:
      return say(language, `plan.missing.${missing.kind}`);
  }
}
