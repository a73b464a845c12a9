import { list } from '../words/format.ts';
import type { Language } from '../words/languages.ts';
import { type Key, say } from '../words/say.ts';

/** A sentence of the catalogue with its values, in no language yet. Phrases among the values are said in their turn. */
export interface Phrase {
  readonly key: Key;
  readonly values?: Readonly<Record<string, string | number | Phrase | readonly Phrase[]>>;
}

export const phrase = (key: Key, values: NonNullable<Phrase['values']> = {}): Phrase => ({ key, values });

export function sayPhrase(language: Language, { key, values = {} }: Phrase): string {
  const said = Object.entries(values).map(([name, value]): [string, string | number] => {
    if (typeof value !== 'object') return [name, value];
    return [
      name,
      'key' in value
        ? sayPhrase(language, value)
        : list(
            language,
            value.map((each) => sayPhrase(language, each)),
          ),
    ];
  });
  return say(language, key, Object.fromEntries(said));
}
