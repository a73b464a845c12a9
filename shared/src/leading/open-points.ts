import type { Sections } from '../board/view.ts';
import type { PlanNames } from '../sentences/names.ts';
import type { Language } from '../words/languages.ts';
import { openSentence } from './open-words.ts';
import { openOfPlan } from './standing.ts';

/** 未決事項: what the plan leaves open, a sentence each. */
export const openPoints = (
  language: Language,
  sections: Sections,
  names: Pick<PlanNames, 'task' | 'department'>,
): readonly string[] => openOfPlan(sections).map((open) => openSentence(language, open, names));
