import { PATTERN_AXES } from '../reckoning/axis.ts';
import type { AssessmentSection } from '../board/view/assessment-section.ts';
import { byRole, votersIn } from '../reckoning/electorate.ts';
import { percent } from '../words/format.ts';
import { say } from '../words/say.ts';
import { ownRule } from './cite.ts';
import type { About, Explanation } from './explanation.ts';
import { part } from './part.ts';

/** How many took part. */
export function explainTurnout(about: About, { pattern, electorate, items }: AssessmentSection): Explanation {
  const { language, sections } = about;
  const { turnout } = pattern;
  const asked = new Set(items.map(({ item }) => item));
  const count = sections.setup.checklist.filter(
    ({ id, axis }) => asked.has(id) && PATTERN_AXES.some((each) => each === axis),
  ).length;
  const all = votersIn(electorate) * count;
  const given = Math.round(turnout * all);
  return {
    title: say(language, 'explained-pattern.turnout.title'),
    about: null,
    value: percent(language, turnout),
    formula: say(language, 'explained-pattern.turnout', { items: count }),
    worked: say(language, 'explained-pattern.turnout.worked', { given, all, turnout }),
    parts: [
      part(
        about,
        'turnout',
        [
          ['answer', 'text'],
          ['answers', 'integer'],
          ['share', 'percent'],
        ],
        [
          [say(language, 'explained-pattern.turnout.given'), given, turnout],
          [say(language, 'explained-pattern.turnout.missing'), all - given, all === 0 ? 0 : 1 - turnout],
        ],
      ),
    ],
    notes: [
      say(language, 'results.electorate', byRole(electorate)),
      say(language, 'explained-pattern.turnout.quorum', { quorum: sections.setup.weighing.quorum }),
    ],
    sources: [ownRule(about, 'T23', 'T24')],
  };
}
