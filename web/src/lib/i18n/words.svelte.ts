import type { Refusal } from '@nemawashi/shared/board/refusal';
import { type Phrase, sayPhrase } from '@nemawashi/shared/figures/phrase';
import { loadBehind, loadCatalogue, loadFront, loadWhole } from '@nemawashi/shared/words/load';
import { aside, clock, day, dayAndClock, list, sentences } from '@nemawashi/shared/words/format';
import { type Language, LANGUAGES, preferredLanguage } from '@nemawashi/shared/words/languages';
import { refusalWords, type RefusalWords } from '@nemawashi/shared/sentences/refusal';
import { type Arguments, type Key, say } from '@nemawashi/shared/words/say';
import { languageOf, textIn, type Texts } from '@nemawashi/shared/words/texts';
import { ownZone } from '@nemawashi/shared/words/zone';
import { createContext } from 'svelte';
import { patiently } from '../patiently.ts';
import { recall, remember } from '../remembered/storage.ts';

const isLanguage = (text: unknown): text is Language => LANGUAGES.some((language) => language === text);

/** What this browser was read in last, else what its reader prefers; some browsers tell nothing, or nothing sensible. */
export function firstLanguage({ languages, language }: { languages?: unknown; language?: unknown }): Language {
  const remembered = recall('language');
  if (isLanguage(remembered)) return remembered;
  const told: unknown[] = [...(Array.isArray(languages) ? (languages as unknown[]) : []), language];
  return preferredLanguage(told.filter((tag) => typeof tag === 'string'));
}

/** What is said on the way to the first answer; the rest comes with the part that says it. Rejects where it doesn't come in time. */
export const loadWords = (language: Language): Promise<void> => patiently(() => loadCatalogue(language))();
/** All of it, for a page that isn't fetched in parts. */
export const loadAllWords = patiently(() => Promise.all([loadWhole(), loadBehind()]));
/** As `loadAllWords`, what is said before somebody is at a board. */
export const loadFrontWords = patiently(loadFront);

/** The words of the pages in the reader's language. Reading through it re-renders on a switch. */
export class Words {
  #language = $state<Language>('ja');
  /** The words of the language that was chosen couldn't be fetched; a new page will ask for them first. */
  missing = $state(false);
  /** The reader's own, as an IANA name. */
  readonly timeZone = ownZone();

  /** `language`: one whose words are loaded. */
  constructor(language: Language) {
    this.#language = language;
  }

  get language(): Language {
    return this.#language;
  }

  /** Switches as soon as its words are there; where they can't be fetched it stays as it is, and says so. */
  async choose(language: Language): Promise<void> {
    remember('language', language);
    try {
      await loadWords(language);
      this.#language = language;
      this.missing = false;
    } catch {
      this.missing = true;
    }
  }

  /** As `say`, in the reader's language. An arrow, so that it can be taken apart from its object. */
  readonly t = <K extends Key>(key: K, ...values: Arguments<K>): string => say(this.#language, key, ...values);

  /** A figure's words, in the reader's language. */
  readonly phrase = (phrase: Phrase): string => sayPhrase(this.#language, phrase);

  /** Of a text that a board or template brings along, in as many languages as it has. */
  readonly of = (text: Texts): string => textIn(text, this.#language);
  /** What such a text is marked with where it isn't in the page's language; undefined: it is. */
  readonly langOf = (text: Texts): Language | undefined => {
    const found = languageOf(text, this.#language);
    return found === null || found === this.#language ? undefined : found;
  };

  readonly refusal = (refusal: Refusal): RefusalWords => refusalWords(this.#language, refusal, this.timeZone);

  /** `at` in milliseconds since 1970; shown in the reader's time zone. */
  readonly clock = (at: number): string => clock(this.#language, at, this.timeZone);
  readonly day = (at: number): string => day(this.#language, at, this.timeZone);
  readonly dayAndClock = (at: number): string => dayAndClock(this.#language, at, this.timeZone);
  readonly aside = (text: string): string => aside(this.#language, text);
  readonly sentences = (parts: readonly string[]): string => sentences(this.#language, parts);
  readonly list = (parts: readonly string[]): string => list(this.#language, parts);
}

export const [getWords, setWords] = createContext<Words>();
