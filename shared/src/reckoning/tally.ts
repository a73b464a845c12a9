/** How often each answer 1 … 5 was given (index 0 … 4), and how often *don't know*; null: not told from silence. */
export interface Counts {
  readonly numbers: readonly [number, number, number, number, number];
  readonly unknown: number | null;
}

/**
 * All that one subject's answers come to: counts, apart for executives and for each department that answered. A
 * subject's figures follow from its tally alone.
 */
export interface Tally {
  readonly executive: Counts;
  readonly departments: Readonly<Record<string, Counts>>;
}

export const NO_COUNTS: Counts = { numbers: [0, 0, 0, 0, 0], unknown: 0 };
export const emptyTally: Tally = { executive: NO_COUNTS, departments: {} };

/** How many gave a number. */
export const answered = ({ numbers }: Counts): number => numbers[0] + numbers[1] + numbers[2] + numbers[3] + numbers[4];

/** How many are known to have answered at all: a number or *don't know*. */
export const heard = (counts: Counts): number => answered(counts) + (counts.unknown ?? 0);

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
