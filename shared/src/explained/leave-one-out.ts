import type { AssessmentSection } from '../board/view/assessment-section.ts';
import { patternName } from '../plan/sentences/pattern.ts';
import { say } from '../words/say.ts';
import { ownRule } from './cite.ts';
import type { About, Explanation } from './explanation.ts';
import { part } from './part.ts';

/** How many single voters' absence would change the leading pattern. */
export function explainLeaveOneOut(about: About, { pattern, electorate }: AssessmentSection): Explanation {
  const { language, sections } = about;
  const { leaveOneOutChanges: changes, leading } = pattern;
  const voters = electorate.executives + electorate.representatives;
  return {
    title: say(language, 'explained-pattern.leave-one-out.title'),
    about: null,
    value: say(language, 'common.people', { count: changes }),
    formula: say(language, 'explained-pattern.leave-one-out', { pattern: patternName(language, leading) }),
    worked: null,
    parts: [
      part(
        about,
        'leave-one-out',
        [
          ['who', 'text'],
          ['people', 'count'],
        ],
        [
          [say(language, 'explained-pattern.leave-one-out.changes'), changes],
          [say(language, 'explained-pattern.leave-one-out.stays'), voters - changes],
        ],
        voters,
      ),
    ],
    notes: sections.setup.privacy === 'named' ? [] : [say(language, 'explained-pattern.leave-one-out.coarse')],
    sources: [ownRule(about, 'T30')],
  };
}
