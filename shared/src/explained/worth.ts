import type { PlanSection, PilotView } from '../board/view/plan-section.ts';
import { worthSentence } from '../sentences/wave.ts';
import { say } from '../words/say.ts';
import { ownRule } from './cite.ts';
import type { Cell } from '../figures/cell.ts';
import type { About, Explanation, Part } from './explanation.ts';
import { part } from './part.ts';
import { taskName } from './subject.ts';

/** What a pilot is hoped to bring a month. Null: not estimated. */
export function explainWorth(
  about: About,
  { hourlyCost }: Pick<PlanSection, 'hourlyCost'>,
  { task, worth, licenceCost }: PilotView,
): Explanation | null {
  const { language, sections } = about;
  const { hours = null, saving = null } = sections.board.slate?.find(({ id }) => id === task) ?? {};
  if (worth === null || hours === null || saving === null) return null;
  const yen: Part[] =
    worth.yen === null
      ? []
      : [
          part(
            about,
            'yen',
            [
              ['figure', 'text'],
              ['adds', 'yen'],
            ],
            [
              [say(language, 'explained-plan.worth.yen', { hours: worth.hours, cost: hourlyCost ?? 0 }), worth.yen],
              ...(licenceCost === null
                ? []
                : [[say(language, 'explained-plan.worth.licence'), -licenceCost] satisfies Cell[]]),
            ],
            worth.net ?? worth.yen,
          ),
        ];
  return {
    title: say(language, 'plan.pilot.worth'),
    about: taskName(about, task),
    value: worthSentence(language, worth),
    formula: say(language, 'explained-plan.worth'),
    worked: say(language, 'explained-plan.worth.worked', { today: hours, saving: saving / 100, hours: worth.hours }),
    parts: yen,
    notes: [
      say(language, 'explained-plan.worth.estimate'),
      ...(worth.yen === null ? [say(language, 'explained-plan.worth.no-cost')] : []),
      ...(worth.yen !== null && worth.net === null ? [say(language, 'explained-plan.worth.no-licence')] : []),
    ],
    sources: [ownRule(about, 'A9')],
  };
}
