/** What the rows of the scorecard measured (`tests/support/figure.ts`, a line of JSON each), by row. */
export function table(lines) {
  const rows = lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
    .sort((one, other) => one.row - other.row);
  if (rows.length === 0) return 'Nothing was measured.';
  return rows.map(({ row, what }) => `${String(row).padStart(2)}  ${what}`).join('\n');
}
