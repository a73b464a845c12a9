/** How much of what is left stands before the ellipsis: the middle goes first. */
const SHARES = [0.5, 0.25, 0.75, 0, 1] as const;

function cut(letters: readonly string[], count: number, share: number): string {
  const before = Math.round(count * share);
  const after = count - before;
  return `${letters.slice(0, before).join('').trimEnd()}…${letters
    .slice(letters.length - after)
    .join('')
    .trimStart()}`;
}

/** What of a name is another than of the other: as many letters around there. */
function around(letters: readonly string[], other: readonly string[], count: number): string {
  const differs = letters.findIndex((letter, at) => letter !== other[at]);
  const from = Math.max(0, Math.min(differs - Math.floor(count / 2), letters.length - count));
  const rest = from + count < letters.length ? '…' : '';
  return `${from > 0 ? '…' : ''}${letters.slice(from, from + count).join('')}${rest}`;
}

/**
 * Names cut to as many letters each, `counts` in their order, a name that has no more being whole: most people whose
 * names begin alike are told apart by the end, others by where they are cut.
 */
export function cutNames(names: readonly string[], counts: readonly number[]): string[] {
  const said = new Map<string, string>();
  return names.map((name, at) => {
    const [letters, count] = [Array.from(name), counts[at] ?? 0];
    if (count >= letters.length) return name;
    const isFree = (text: string): boolean => (said.get(text) ?? name) === name;
    const usual = cut(letters, count, SHARES[0]);
    const text =
      SHARES.map((share) => cut(letters, count, share)).find(isFree) ??
      [around(letters, Array.from(said.get(usual) ?? ''), count)].find(isFree) ??
      usual;
    said.set(text, name);
    return text;
  });
}
