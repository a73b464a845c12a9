/** Of each row how many its first cell holds together, from it on; 0: an earlier one's does. */
export function rowGroups(rows: readonly (readonly string[])[]): number[] {
  return rows.map(([first], at) => {
    if (at > 0 && rows[at - 1]?.[0] === first) return 0;
    const next = rows.findIndex((row, later) => later > at && row[0] !== first);
    return (next === -1 ? rows.length : next) - at;
  });
}
