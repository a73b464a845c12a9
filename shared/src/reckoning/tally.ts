import { own } from './own.ts';

/** How often each answer 1 … 5 was given (index 0 … 4), and how often *don't know*; null: not told from silence. */
export interface Counts {
  readonly numbers: readonly [number, number, number, number, number];
  readonly unknown: number | null;
}

/**
 * All that one subject's answers come to: counts, apart for executives and for each department that answered. A
 * subject's figures follow from its tally alone, so a vote costs the same however many have voted before.
 */
export interface Tally {
  readonly executive: Counts;
  readonly departments: Readonly<Record<string, Counts>>;
}

export type TallyCell =
  { readonly group: 'executive' } | { readonly group: 'representative'; readonly department: string };

/** 1 … 5, null for *don't know*, undefined for not answered. */
export type Given = 1 | 2 | 3 | 4 | 5 | null | undefined;

export const NO_COUNTS: Counts = { numbers: [0, 0, 0, 0, 0], unknown: 0 };
export const emptyTally: Tally = { executive: NO_COUNTS, departments: {} };

/** How many gave a number. */
export const answered = ({ numbers }: Counts): number => numbers[0] + numbers[1] + numbers[2] + numbers[3] + numbers[4];

/** How many are known to have answered at all: a number or *don't know*. */
export const heard = (counts: Counts): number => answered(counts) + (counts.unknown ?? 0);

const shift = (counts: Counts, given: Given, by: 1 | -1): Counts => {
  if (given === undefined) return counts;
  if (given === null) return { ...counts, unknown: (counts.unknown ?? 0) + by };
  const numbers: [number, number, number, number, number] = [...counts.numbers];
  // 1 … 5 are exactly the five places.
  numbers[given - 1] = (numbers[given - 1] ?? 0) + by;
  return { ...counts, numbers };
};

/** The tally after one voter's answer went from `from` to `to`. Costs as much as the tally is large. */
export function changeAnswer(tally: Tally, cell: TallyCell, from: Given, to: Given): Tally {
  const change = (counts: Counts) => shift(shift(counts, from, -1), to, 1);
  if (cell.group === 'executive') return { ...tally, executive: change(tally.executive) };
  const { [cell.department]: _, ...others } = tally.departments;
  const after = change(own(tally.departments, cell.department) ?? NO_COUNTS);
  return { ...tally, departments: heard(after) === 0 ? others : { ...others, [cell.department]: after } };
}

export const addCounts = (...all: readonly Counts[]): Counts =>
  all.reduce<Counts>(
    ({ numbers: a, unknown }, { numbers: b, unknown: more }) => ({
      numbers: [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3], a[4] + b[4]],
      unknown: unknown === null || more === null ? null : unknown + more,
    }),
    NO_COUNTS,
  );

/** All representatives' counts in one, by head. */
export const allRepresentatives = (tally: Tally): Counts => addCounts(...Object.values(tally.departments));

/** Everybody's counts in one, by head. */
export const everyone = (tally: Tally): Counts => addCounts(tally.executive, allRepresentatives(tally));

/** The departments in a fixed order, so that sums never depend on who answered first. */
export const inOrder = (departments: Tally['departments']): readonly (readonly [string, Counts])[] =>
  Object.entries(departments).sort(([a], [b]) => (a < b ? -1 : 1));
