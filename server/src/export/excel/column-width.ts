const NARROWEST = 6;
const WIDEST = 60;
/** Its widths follow from the first rows; the others are like them. */
export const ROWS_LOOKED_AT = 500;

/** Characters that take two columns: East Asian wide and full-width, by and large. */
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/gu;

/** How many half-width characters a line takes. */
export const displayWidth = (line: string): number => Array.from(line).length + (line.match(WIDE)?.length ?? 0);

/** How many lines a text takes in a column of so many half-width characters, one of which stays free. */
export const linesOf = (text: string, width: number): number =>
  text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(displayWidth(line) / (width - 1))), 0);

/** In characters, with room for the filter's arrow beside the heading; longer texts wrap. */
export function columnWidth(title: string, texts: readonly string[]): number {
  const longest = texts
    .slice(0, ROWS_LOOKED_AT)
    .flatMap((text) => text.split('\n'))
    .reduce((most, line) => Math.max(most, displayWidth(line) + 2), displayWidth(title) + 4);
  return Math.min(WIDEST, Math.max(NARROWEST, longest));
}
