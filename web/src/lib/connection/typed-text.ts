/** Ids, kinds and dates, which nobody typed. */
const PLAIN = /^[A-Za-z0-9_/~-]*$/;

/** Everything a person wrote in what they ask for, in order, so that it can be kept where it can't be sent. */
export function typedTexts(asked: unknown): string[] {
  if (typeof asked === 'string') return PLAIN.test(asked) ? [] : [asked];
  if (typeof asked !== 'object' || asked === null) return [];
  return Object.values(asked).flatMap((each) => typedTexts(each));
}

/** The beginning of the longest, by which its writer knows it; null: there is none. */
export function longestBegins(texts: readonly string[]): string | null {
  const longest = texts.reduce((most, each) => (each.length > most.length ? each : most), '');
  return longest === '' ? null : Array.from(longest.trim()).slice(0, 15).join('');
}
