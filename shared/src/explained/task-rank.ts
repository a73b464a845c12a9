import type { RankingSection, TaskResult } from '../board/view/ranking-section.ts';
import { twoDecimals } from '../words/format.ts';
import { say } from '../words/say.ts';
import { ownRule } from './cite.ts';
import type { Cell } from '../figures/cell.ts';
import type { About, Explanation } from './explanation.ts';
import { part } from './part.ts';
import { taskName } from './subject.ts';

/** How many neighbours above and below are shown. */
const NEIGHBOURS = 2;

/** Why a task stands where it stands, beside its neighbours. Null: unranked. */
export function explainTaskRank(
  about: About,
  { tasks }: RankingSection,
  { task, rank }: TaskResult,
): Explanation | null {
  const { language } = about;
  if (rank === null) return null;
  const near = tasks.filter((each) => each.rank !== null && Math.abs(each.rank - rank) <= NEIGHBOURS);
  const number = (value: number | null) => (value === null ? '–' : twoDecimals(language, value));
  return {
    title: say(language, 'explained-plan.rank.title'),
    about: taskName(about, task),
    value: say(language, 'tasks.rank', { rank }),
    formula: say(language, 'explained-plan.rank'),
    worked: null,
    parts: [
      part(
        about,
        'neighbours',
        [
          ['task', 'text'],
          ['score', 'part'],
          ['pain', 'text'],
          ['agreement', 'text'],
        ],
        near.map((each): Cell[] => {
          const name = say(language, 'explained-plan.rank.task', {
            rank: each.rank ?? 0,
            task: taskName(about, each.task),
          });
          const shown = each.task === task ? say(language, 'explained.holds', { name }) : name;
          return [shown, each.score, number(each.criteria.pain), number(each.consensus)];
        }),
      ),
    ],
    notes: [say(language, 'explained-plan.rank.unranked'), say(language, 'tasks.wave.help')],
    sources: [ownRule(about, 'T41', 'T42', 'T43')],
  };
}
