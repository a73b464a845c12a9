const HIRAGANA_BELOW_KATAKANA = 0x60;

/** Words that say what is done with a text, not which: without them 提案書の下書き and 見積書の下書き have nothing in common. */
const GENERIC =
  /たたき台|叩き台|下書き|ドラフト|作成|[づつ]くり|作り|作業|業務|\b(?:first|drafts?|writing|of|the|an?|for|to|and|in)\b/gu;

const bare = (title: string): string => title.normalize('NFKC').toLowerCase();
const joined = (title: string): string => title.replace(/[^\p{L}\p{N}]/gu, '');

/**
 * A title without what people write differently for the same thing: width, case, kana, long vowels, punctuation, word
 * endings and particles (見積り書, 見積書; 議事録の作成, 議事録作成). Words in Latin letters stay apart.
 */
export function foldTitle(title: string): string {
  const folded = bare(title)
    .replace(GENERIC, ' ')
    .replace(/(?<=\p{sc=Han})\p{sc=Hiragana}+/gu, '')
    .replace(/(?<=\p{sc=Katakana}|ー)[のを](?=\P{sc=Hiragana})/gu, '')
    .replace(/[\u30a1-\u30f6]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) - HIRAGANA_BELOW_KATAKANA))
    .replace(/[^\p{L}\p{N}]+|ー/gu, (gap) => (gap === 'ー' ? '' : ' '))
    .replace(/(?<=\p{sc=Latin}{2})s\b/gu, '')
    .replace(/(?<!\p{sc=Latin}) | (?!\p{sc=Latin})/gu, '');
  // Nothing but common words: a particle at most is left.
  return folded.length < 2 ? joined(bare(title)) : folded;
}

/** Words in Latin letters, and each two neighbouring characters of everything else. */
function pieces(text: string): readonly string[] {
  return (text.match(/\p{sc=Latin}+|[^\p{sc=Latin}\s]+/gu) ?? []).flatMap((run) => {
    const letters = Array.from(run);
    if (letters.length === 1 || /^\p{sc=Latin}/u.test(run)) return run;
    return letters.slice(1).map((letter, index) => (letters[index] ?? '') + letter);
  });
}

/** How alike two titles are if one holds all that the other says (日報, 営業日報). */
const CONTAINED = 0.75;

interface Folded {
  readonly text: string;
  readonly pieces: readonly string[];
}

const fold = (title: string): Folded => {
  const text = foldTitle(title);
  return { text, pieces: pieces(text) };
};

/** Share of common pieces, 0 … 1 (Dice's coefficient on bigrams); 1: the same but for the way of writing. */
export const similarity = (one: string, other: string): number => compare(fold(one), fold(other));

function compare(one: Folded, other: Folded): number {
  if (one.text === '' || other.text === '') return 0;
  if (one.text === other.text) return 1;
  const left = [...other.pieces];
  for (const piece of one.pieces) if (left.includes(piece)) left.splice(left.indexOf(piece), 1);
  const common = other.pieces.length - left.length;
  const contained = common > 0 && common === Math.min(one.pieces.length, other.pieces.length);
  return Math.max((2 * common) / (one.pieces.length + other.pieces.length), contained ? CONTAINED : 0);
}

/** Above this two titles probably mean the same task. Found by trying pairs: see the test. */
const ALIKE = 0.6;

/** Of each that has any, by id, those that look like doubles of it, most similar first. */
export function likelyDoubles<Titled extends { readonly id: string; readonly title: string }>(
  all: readonly Titled[],
): ReadonlyMap<string, readonly Titled[]> {
  const folded = all.map((each) => ({ each, title: fold(each.title) }));
  return new Map(
    folded.flatMap(({ each, title }) => {
      const doubles = folded
        .filter((other) => other.each !== each)
        .map((other) => ({ other: other.each, how: compare(title, other.title) }))
        .filter(({ how }) => how > ALIKE)
        .sort((a, b) => b.how - a.how)
        .map(({ other }) => other);
      return doubles.length > 0 ? [[each.id, doubles] as const] : [];
    }),
  );
}
