import type { FollowUpSection } from '../board/view/follow-up-section.ts';
import { ASSUMED, FEW, type NextTask, shrink } from '../board/learnt/next-wave.ts';
import { amount, percent } from '../words/format.ts';
import { say } from '../words/say.ts';
import { ownRule } from './cite.ts';
import type { Cell } from '../figures/cell.ts';
import type { About, Explanation } from './explanation.ts';
import { part } from './part.ts';
import { taskName } from './subject.ts';

type Followed = Pick<FollowUpSection, 'pilots' | 'learnt'>;

/** The hours that a task not tried yet is expected to save, after what was learnt. Null: not estimated. */
export function explainNextHours(about: About, followUp: Followed, { task, hours }: NextTask): Explanation | null {
  const { language, sections } = about;
  const { hours: today = null, saving = null } = sections.board.slate?.find(({ id }) => id === task) ?? {};
  if (hours === null || today === null || saving === null) return null;
  const factor = followUp.learnt?.factor ?? 1;
  const learnt = explainLearnt(about, followUp);
  return {
    title: say(language, 'explained-plan.next.title'),
    about: taskName(about, task),
    value: say(language, 'follow-up.next.hours', { hours }),
    formula: say(language, 'explained-plan.next'),
    worked: say(language, 'explained-plan.next.worked', {
      today,
      saving: saving / 100,
      factor,
      hours: amount(language, hours),
    }),
    parts: learnt?.parts ?? [],
    notes: [
      ...(learnt === null ? [say(language, 'follow-up.learnt.nothing')] : []),
      say(language, 'explained-plan.next.order'),
    ],
    sources: [ownRule(about, 'F4', 'F5')],
  };
}

/** How much of what was hoped for the pilots brought. Null: nothing was measured against a hope. */
export function explainLearnt(about: About, { pilots, learnt }: Followed): Explanation | null {
  const { language, sections } = about;
  if (learnt === null) return null;
  const savings = new Map((sections.board.slate ?? []).map(({ id, saving }) => [id, saving]));
  const measured = pilots.flatMap(({ pilot, result: { saved } }) => {
    const hoped = savings.get(pilot.task) ?? null;
    return hoped === null || hoped === 0 || saved === null ? [] : [{ task: pilot.task, saved, hoped: hoped / 100 }];
  });
  const ratios = measured.map(({ saved, hoped }) => saved / hoped);
  const all = ratios.length + ASSUMED;
  const shrunk = shrink(ratios);
  return {
    title: say(language, 'explained-plan.learnt.title'),
    about: null,
    value: percent(language, learnt.factor),
    formula: say(language, 'explained-plan.learnt'),
    worked: null,
    parts: [
      part(
        about,
        'learnt',
        [
          ['task', 'text'],
          ['measured', 'percent'],
          ['hoped', 'percent'],
          ['adds', 'part'],
        ],
        [
          ...measured.map(({ task, saved, hoped }): Cell[] => [
            taskName(about, task),
            saved,
            hoped,
            saved / hoped / all,
          ]),
          [say(language, 'explained-plan.learnt.assumed'), null, null, ASSUMED / all],
        ],
        // Before it is kept at 100 % or 0, which the notes say.
        shrunk,
      ),
    ],
    notes: [
      ...(ratios.length < FEW && shrunk > 1 ? [say(language, 'explained-plan.learnt.few')] : []),
      ...(shrunk < 0 ? [say(language, 'explained-plan.learnt.least')] : []),
    ],
    sources: [ownRule(about, 'F5')],
  };
}
