/** Ink in two ways from the middle: hatched towards 1, plain towards 5. */
const BY_STEP: Readonly<Record<number, string>> = {
  1: 'var(--low-fill)',
  2: 'var(--low-weak-fill)',
  3: 'var(--sunken)',
  4: 'var(--high-soft)',
  5: 'var(--high)',
};

/** What a cell is filled with. `mean`: of 1 … 5; `hidden`: nobody may know it. */
export const fillOf = (mean: number | 'hidden'): string | undefined =>
  mean === 'hidden' ? 'var(--finding-withheld)' : BY_STEP[Math.min(5, Math.max(1, Math.round(mean)))];
