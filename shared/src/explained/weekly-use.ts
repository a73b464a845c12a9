import type { UseCount } from '../board/follow-up.ts';
import { percent } from '../words/format.ts';
import { say } from '../words/say.ts';
import { ownRule } from './cite.ts';
import type { About, Explanation } from './explanation.ts';
import { part } from './part.ts';
import { trialWords } from './subject.ts';

/** Whether use has stuck, so many days on. */
export function explainWeeklyUse(about: About, { days, people, weekly, ...trial }: UseCount): Explanation {
  const { language } = about;
  return {
    title: say(language, 'explained-plan.use.title', { days }),
    about: trialWords(about, trial),
    value: percent(language, weekly / people),
    formula: say(language, 'explained-plan.use'),
    worked: say(language, 'explained-plan.use.worked', { weekly, people, share: weekly / people }),
    parts: [
      part(
        about,
        'use',
        [
          ['who', 'text'],
          ['people', 'integer'],
        ],
        [
          [say(language, 'explained-plan.use.weekly'), weekly],
          [say(language, 'explained-plan.use.not'), people - weekly],
        ],
        people,
      ),
    ],
    notes: [say(language, 'explained-plan.use.stuck')],
    sources: [ownRule(about, 'F3')],
  };
}
