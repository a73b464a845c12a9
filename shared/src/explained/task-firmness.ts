import type { TaskResult } from '../board/view/ranking-section.ts';
import { DRAWS } from '../reckoning/drawn-subject.ts';
import { percent } from '../words/format.ts';
import { say } from '../words/say.ts';
import { cited, ownRule } from './cite.ts';
import type { About, Explanation } from './explanation.ts';
import { part } from './part.ts';
import { taskName } from './subject.ts';

/** How firmly a task's rank stands: what was drawn and what came out. Null: the draws aren't told. */
export function explainTaskFirmness(about: About, { task, firmness }: TaskResult): Explanation | null {
  const { language } = about;
  if (firmness === null) return null;
  const { first, best, topThree, rank5, rank95 } = firmness;
  const rank = (of: number) => say(language, 'tasks.rank', { rank: of });
  return {
    title: say(language, 'explained-plan.firmness.title'),
    about: taskName(about, task),
    value: say(language, 'explained-plan.firmness.value', { first, best: rank5, worst: rank95 }),
    formula: say(language, 'explained-plan.firmness', { draws: DRAWS }),
    worked: null,
    parts: [
      part(
        about,
        'draws',
        [
          ['figure', 'text'],
          ['here', 'text'],
        ],
        [
          [say(language, 'explained-plan.firmness.first'), percent(language, first, 1)],
          [say(language, 'explained-plan.firmness.best'), percent(language, best, 1)],
          [say(language, 'explained-plan.firmness.top-three'), percent(language, topThree, 1)],
          [say(language, 'explained-plan.firmness.rank5'), rank(rank5)],
          [say(language, 'explained-plan.firmness.rank95'), rank(rank95)],
        ],
      ),
    ],
    notes: [say(language, 'tasks.firmness.meaning')],
    sources: [cited(about, 'smaa'), ownRule(about, 'T44', 'T45', 'T47')],
  };
}
