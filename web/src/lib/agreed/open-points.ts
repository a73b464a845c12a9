import type { Sections } from '@nemawashi/shared/board/view';
import { openOfPlan } from '@nemawashi/shared/leading/standing';
import { openSentence } from '@nemawashi/shared/leading/open-words';
import type { PlanNames } from '@nemawashi/shared/sentences/names';
import type { Language } from '@nemawashi/shared/words/languages';

/** 未決事項: what the plan leaves open, a sentence each. */
export const openPoints = (
  language: Language,
  sections: Sections,
  names: Pick<PlanNames, 'task' | 'department'>,
): readonly string[] => openOfPlan(sections).map((open) => openSentence(language, open, names));
