import { anyCatalogue, catalogueOf } from '#catalogues';
import { IntlMessageFormat } from 'intl-messageformat';
import { numberFormat, pluralRules, timeFormat } from './intl.ts';
import type { ja } from './ja.ts';
import type { Language } from './languages.ts';

/** Every key of the catalogue. The Japanese catalogue defines them; the English one must have them all to compile. */
export type Key = keyof typeof ja;
export type Values = Readonly<Record<string, string | number>>;

/** What stands between the braces of an ICU message; `string` (anything goes) where arguments nest, as in plurals. */
type Heads<Message extends string> = Message extends `${string}{${infer Head}}${infer Rest}`
  ? Head extends `${string}{${string}`
    ? string
    : Head | Heads<Rest>
  : never;
type NameOf<Head extends string> = Head extends `${infer Name},${string}` ? Name : Head;
/** `{count, number}` asks for a number, `{name}` for either. */
type ValuesOf<Message extends string> = {
  readonly [Head in Heads<Message> as NameOf<Head>]: Head extends `${string},${string}` ? number : string | number;
};

type IsUnion<T, Each = T> = [T] extends [never]
  ? false
  : Each extends unknown
    ? [T] extends [Each]
      ? false
      : true
    : never;

/** One literal key asks for exactly its message's values; a computed key (a union) takes any. */
export type ArgumentsIn<Messages extends Readonly<Record<string, string>>, K extends keyof Messages> =
  IsUnion<K> extends true
    ? [values?: Values | undefined]
    : [Heads<Messages[K]>] extends [never]
      ? []
      : [values: ValuesOf<Messages[K]>];
export type Arguments<K extends Key> = ArgumentsIn<typeof ja, K>;

// A page re-renders the same sentences all the time: parse each message once.
const formatters: Record<Language, Map<string, IntlMessageFormat>> = { ja: new Map(), en: new Map() };

function formatterOf(language: Language, message: string): IntlMessageFormat {
  const known = formatters[language].get(message);
  if (known) return known;
  const made = new IntlMessageFormat(message, language, undefined, {
    ignoreTag: true,
    formatters: { getNumberFormat: numberFormat, getDateTimeFormat: timeFormat, getPluralRules: pluralRules },
  });
  formatters[language].set(message, made);
  return made;
}

/** A catalogue's message with its values filled in. */
export const written = (language: Language, message: string, values: Values | undefined): string =>
  String(formatterOf(language, message).format(values));

/**
 * The sentence `key` in `language`, as plain text (never HTML). Numbers go in raw: the message says how to write them
 * (a share is 0..1). Times and dates go in as text made by format.ts, because only the caller knows the time zone.
 * Throws if a value the message asks for is missing: that is a bug of the caller.
 */
export const say = <K extends Key>(language: Language, key: K, ...values: Arguments<K>): string =>
  written(language, catalogueOf(language)[key], values[0]);

/** Whether a text from outside, such as an error's kind, names a message. */
export function isKey(text: string): text is Key {
  return Object.hasOwn(anyCatalogue(), text);
}
