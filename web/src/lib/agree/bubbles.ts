import type { Sections } from '@nemawashi/shared/board/view';
import type { RankingSection } from '@nemawashi/shared/board/view/ranking-section';
import type { Bubble } from '#lib/charts/data.ts';

/** What the map shows: tasks whose pain and ease may both be told. */
export function bubblesOf(
  { board }: Pick<Sections, 'board'>,
  ranking: Pick<RankingSection, 'tasks'>,
  taken: ReadonlySet<string>,
): Bubble[] {
  const slate = new Map((board.slate ?? []).map((task) => [task.id, task]));
  return ranking.tasks.flatMap(({ task: id, criteria: { pain, ease } }) => {
    const task = slate.get(id);
    if (task === undefined || pain === null || ease === null) return [];
    return [{ id, name: task.title, pain, ease, hours: task.hours, taken: taken.has(id) }];
  });
}
