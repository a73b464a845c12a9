import { PATTERN_AXES } from '../board/checklist.ts';
import type { AssessmentSection } from '../board/view/assessment-section.ts';
import { percent } from '../words/format.ts';
import { say } from '../words/say.ts';
import { ownRule } from './cite.ts';
import type { About, Explanation } from './explanation.ts';
import { part } from './part.ts';

/** How many took part. */
export function explainTurnout(about: About, { pattern, electorate, items }: AssessmentSection): Explanation {
  const { language, sections } = about;
  const { turnout } = pattern;
  const voters = electorate.executives + electorate.representatives;
  const asked = new Set(items.map(({ item }) => item));
  const count = sections.setup.checklist.filter(
    ({ id, axis }) => asked.has(id) && PATTERN_AXES.some((each) => each === axis),
  ).length;
  const present = Math.round(turnout * voters);
  return {
    title: say(language, 'explained-pattern.turnout.title'),
    about: null,
    value: percent(language, turnout),
    formula: say(language, 'explained-pattern.turnout', { items: count, half: Math.ceil(count / 2) }),
    worked: say(language, 'explained-pattern.turnout.worked', { present, voters, turnout }),
    parts: [
      part(
        about,
        'turnout',
        [
          ['who', 'text'],
          ['people', 'count'],
          ['share', 'percent'],
        ],
        [
          [say(language, 'explained-pattern.turnout.present'), present, voters === 0 ? 0 : present / voters],
          [
            say(language, 'explained-pattern.turnout.absent'),
            voters - present,
            voters === 0 ? 0 : 1 - present / voters,
          ],
        ],
      ),
    ],
    notes: [
      say(language, 'results.electorate', electorate),
      say(language, 'explained-pattern.turnout.quorum', { quorum: sections.setup.weighing.quorum }),
      ...(sections.setup.privacy === 'named' ? [] : [say(language, 'explained-pattern.turnout.unnamed')]),
    ],
    sources: [ownRule(about, 'T23', 'T24')],
  };
}
