import type { ToDo } from '../board/to-do.ts';
import type { PlanSection } from '../board/view/plan-section.ts';
import { LAST_DAY } from '../days.ts';

/** In an earlier wave it was written down, and is still to be done: the wave it comes from. Null: it wasn't carried. */
export const carriedFrom = (
  { wave, done }: Pick<ToDo, 'wave' | 'done'>,
  plan: Pick<PlanSection, 'wave'>,
): number | null => (done === null && wave < plan.wave ? wave : null);

/** All there is to do: what is open first, by its day, those without one last; then what is done. */
export function toDosInOrder({ minutes, steps }: Pick<PlanSection, 'minutes' | 'steps'>): readonly ToDo[] {
  const rank = ({ due, done }: ToDo): string => `${done === null ? '0' : '1'}${due ?? LAST_DAY}`;
  return [...minutes.homework, ...steps].sort((a, b) => rank(a).localeCompare(rank(b), 'en'));
}
