import type { Electorate } from './electorate.ts';
import { representativesIn, votersIn } from './electorate.ts';
import type { ReckoningSettings } from './input.ts';
import { type Subject, weightsFor } from './subjects.ts';
import { allRepresentatives, answered, type Counts, everyone, inOrder } from './tally.ts';

/**
 * People whose answers to a subject are counted together: the executives; each department where departments weigh the
 * same, else the representatives; everybody where they are pooled.
 */
export interface Cell {
  /** How often 1 … 5 was given (index 0 … 4). */
  readonly numbers: Counts['numbers'];
  /** How many people it has; never fewer than gave a number. */
  readonly members: number;
}

export interface Cells {
  /** Null: not told apart from the others, or there are none. */
  readonly executives: Cell | null;
  /** Departments, or one cell of all representatives, or of everybody. */
  readonly others: readonly Cell[];
}

const NONE: Counts['numbers'] = [0, 0, 0, 0, 0];

const cell = (counts: Counts | null, members: number): Cell => ({
  numbers: counts?.numbers ?? NONE,
  // Somebody who was corrected between two rounds may have answered in another cell than where they now stand.
  members: Math.max(members, counts === null ? 0 : answered(counts)),
});

export function cellsOf(
  subject: Subject,
  settings: Pick<ReckoningSettings, 'groups' | 'execShare' | 'departmentsEqual'>,
  electorate: Electorate,
): Cells {
  const { groups, departmentsEqual } = weightsFor(subject, settings);
  const { tally, shown } = subject;
  if (!groups) return { executives: null, others: [cell(everyone(tally), votersIn(electorate))] };
  const executives = cell(tally.executive, electorate.executives);
  // What the representatives said enters no figure.
  if (shown === 'executives-only') return { executives, others: [] };
  if (!departmentsEqual || !subject.departments)
    return { executives, others: [cell(allRepresentatives(tally), representativesIn(electorate))] };
  const names = new Set([...Object.keys(electorate.departments), ...Object.keys(tally.departments)]);
  const counts = new Map(inOrder(tally.departments));
  return {
    executives,
    others: [...names].sort().map((name) => cell(counts.get(name) ?? null, electorate.departments[name] ?? 0)),
  };
}
