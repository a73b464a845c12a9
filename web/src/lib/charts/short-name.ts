/** Of Latin letters; a Japanese one takes two. A column’s head holds so much in three lines. */
const MOST = 24;
const widthOf = (character: string): number => (character > '\u2fff' ? 2 : 1);

/** A name as a narrow column's head has room for it: all of it, or its beginning and “…”. */
export function shortName(name: string): string {
  const characters = Array.from(name);
  const width = (of: readonly string[]) => of.reduce((sum, each) => sum + widthOf(each), 0);
  if (width(characters) <= MOST) return name;
  const end = characters.findIndex((_, at) => width(characters.slice(0, at + 1)) > MOST - 2);
  return `${characters.slice(0, end).join('').trimEnd()}…`;
}
