const HIRAGANA_BELOW_KATAKANA = 0x60;

/**
 * A title without what people write differently for the same thing: width, case, kana, long vowels, spaces, punctuation,
 * and the particles between two nouns (議事録の作成, 議事録作成).
 */
export const foldTitle = (title: string): string =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u30a1-\u30f6]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) - HIRAGANA_BELOW_KATAKANA))
    .replace(/[^\p{L}\p{N}]|ー/gu, '')
    .replace(/(?<=[\p{sc=Han}\p{N}])[のを](?=.)/gu, '');

/** Each two neighbouring characters, and how often. */
function pairs(text: string): ReadonlyMap<string, number> {
  const letters = [...new Intl.Segmenter('ja', { granularity: 'grapheme' }).segment(text)].map(
    ({ segment }) => segment,
  );
  const found = new Map<string, number>();
  for (const [index, letter] of letters.entries()) {
    const next = letters[index + 1];
    if (next !== undefined) found.set(letter + next, (found.get(letter + next) ?? 0) + 1);
  }
  return found;
}

const count = (found: ReadonlyMap<string, number>): number => [...found.values()].reduce((sum, each) => sum + each, 0);

/** Share of common pairs of letters, 0 … 1 (Dice's coefficient on bigrams); 1: the same but for the way of writing. */
export function similarity(one: string, other: string): number {
  const [a, b] = [foldTitle(one), foldTitle(other)];
  if (a === '' || b === '') return 0;
  if (a === b) return 1;
  const [first, second] = [pairs(a), pairs(b)];
  const all = count(first) + count(second);
  if (all === 0) return 0;
  let common = 0;
  for (const [pair, times] of first) common += Math.min(times, second.get(pair) ?? 0);
  return (2 * common) / all;
}

/** From here on two titles probably mean the same task. Found by trying pairs: see the test. */
const ALIKE = 0.6;

/** Of the others, those that look like doubles, most similar first. */
export function likelyDoubles<Titled extends { readonly id: string; readonly title: string }>(
  of: { readonly id: string; readonly title: string },
  others: readonly Titled[],
): readonly Titled[] {
  return others
    .filter(({ id }) => id !== of.id)
    .map((other) => ({ other, how: similarity(of.title, other.title) }))
    .filter(({ how }) => how >= ALIKE)
    .sort((a, b) => b.how - a.how)
    .map(({ other }) => other);
}
