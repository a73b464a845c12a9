import type { Sections } from '../board/view.ts';
import { publishedChecklist, weighed } from '../what-if/published.ts';
import type { OpenedBoard } from './opened-board.ts';
import { comparedPilots } from './pilots.ts';

/**
 * A board that somebody looks at, as its bundle would be opened: made of what everybody there sees, so beside a benchmark
 * it tells nobody more. Null before anything was revealed.
 */
export function shownBoard({
  board,
  setup,
  assessment,
  plan,
  followUp,
}: Pick<Sections, 'board' | 'setup' | 'assessment' | 'plan' | 'followUp'>): OpenedBoard | null {
  if (assessment === null) return null;
  const { input, subjects } = weighed(publishedChecklist(setup.checklist, assessment), setup.weighing);
  return {
    id: board.id,
    title: board.title,
    exportedAt: assessment.closedAt,
    counted: { input: { settings: input.settings, checklist: input.checklist, tasks: [] }, subjects },
    recommended: assessment.pattern.recommended,
    pilots: comparedPilots({ board, plan, followUp }),
  };
}
