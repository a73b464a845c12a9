import { foldPerson } from '../fold.ts';

/** In place of a name, or of what somebody wrote, where something has to stand: as in papers that were blackened, in any language. */
export const BLACKENED = '■■';

/** Letters by which a name may be found within a text; one of fewer is too often part of other words. */
const FEWEST = 3;

const GAP = String.raw`[\s・･·]*`;
const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`);
const bare = (name: string): string => name.replace(/[\s・･·]+/gu, '');

/** Not within another name or word of the same letters: Ann isn't Anna, and 林 isn't 小林. */
function apart(letter: string, side: '<' | ''): string {
  const script = /\p{sc=Latin}/u.test(letter) ? 'Latin' : null;
  return script === null ? '' : String.raw`(?${side}!\p{sc=${script}})`;
}

function patternOf(name: string): string | null {
  const letters = Array.from(bare(name));
  const [first, last] = [letters.at(0), letters.at(-1)];
  if (letters.length < FEWEST || first === undefined || last === undefined) return null;
  return apart(first, '<') + letters.map(escaped).join(GAP) + apart(last, '');
}

/** Blackens names in texts: however they are spaced, in either width and case. A whole field is judged as a name is. */
export class Blackening {
  readonly #pattern: RegExp | null;
  readonly #whole: ReadonlySet<string>;

  constructor(names: Iterable<string>) {
    const all = [...new Set([...names].flatMap((name) => [name, name.normalize('NFKC')]))].filter(
      (name) => bare(name) !== '',
    );
    this.#whole = new Set(all.map(foldPerson));
    // Longer ones first: of a name within another the longer is meant.
    const patterns = all.flatMap((name) => patternOf(name) ?? []).sort((one, other) => other.length - one.length);
    this.#pattern = patterns.length === 0 ? null : new RegExp(patterns.join('|'), 'giu');
  }

  of(text: string): string {
    if (text !== '' && this.#whole.has(foldPerson(text))) return BLACKENED;
    return this.#pattern === null ? text : text.replace(this.#pattern, BLACKENED);
  }

  /** Where they stand in it, in UTF-16 units. */
  places(text: string): readonly { readonly at: number; readonly length: number }[] {
    if (text !== '' && this.#whole.has(foldPerson(text))) return [{ at: 0, length: text.length }];
    if (this.#pattern === null) return [];
    return [...text.matchAll(this.#pattern)].map(({ index, 0: found }) => ({ at: index, length: found.length }));
  }
}
