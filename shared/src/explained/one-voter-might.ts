import type { AssessmentSection } from '../board/view/assessment-section.ts';
import { patternName } from '../sentences/pattern.ts';
import { say } from '../words/say.ts';
import { ownRule } from './cite.ts';
import type { About, Explanation } from './explanation.ts';

/** Whether one person's staying away might change the leading pattern. Null while there is none. */
export function explainOneVoterMight(about: About, { pattern }: AssessmentSection): Explanation | null {
  const { language } = about;
  const { oneVoterMight: might, leading } = pattern;
  if (might === null) return null;
  return {
    title: say(language, 'explained-pattern.one-voter.title'),
    about: null,
    value: say(language, might ? 'explained-pattern.one-voter.might' : 'explained-pattern.one-voter.none'),
    formula: say(language, 'explained-pattern.one-voter', { pattern: patternName(language, leading) }),
    worked: null,
    parts: [],
    notes: [say(language, 'explained-pattern.one-voter.bound')],
    sources: [ownRule(about, 'T30')],
  };
}
