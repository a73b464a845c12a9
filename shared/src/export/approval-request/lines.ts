import { say } from '../../words/say.ts';
import type { Field, PartSource } from '../../documents/part.ts';
import type { Language } from '../../words/languages.ts';

/** What one field of a form takes, a line each; empty: nothing is known of it. */
export type Lines = (source: PartSource) => readonly string[];

export const inField = (language: Language, { name, value }: Field): string =>
  say(language, 'plan.field', { name, value });

/** One of several, as a form without any formatting shows it. */
export const listed = (language: Language, text: string): string => (language === 'ja' ? `・${text}` : `- ${text}`);
