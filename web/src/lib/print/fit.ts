/** Type sizes in points, the usual one first; below the last nobody reads a sheet with pleasure. */
export const SIZES = [9.5, 8.75, 8] as const;
/** What is left of an A4 sheet between its margins of 14 and 17 mm, in CSS pixels. */
const PAGE_PX = ((297 - 14 - 17) / 25.4) * 96;
/** Tables that don't break leave some white at a sheet's foot: of four sheets so much is counted on. */
const MOST_PX = 3.2 * PAGE_PX;

const fitting = (heightAt: (size: number) => number, most: number): number | null =>
  SIZES.find((size) => heightAt(size) <= most) ?? null;

/** The largest size at which the plan fits on four sheets; null: at none. `heightAt`: the paper's height in CSS pixels. */
export const fittingSize = (heightAt: (size: number) => number): number | null => fitting(heightAt, MOST_PX);

/** The same for what stands on one sheet. */
export const sheetSize = (heightAt: (size: number) => number): number | null => fitting(heightAt, PAGE_PX);
