import * as v from 'valibot';
import { wellWritten } from './characters.ts';

/**
 * Longest texts, in UTF-16 units of what `tidyLine` or `tidyParagraph` leaves: form and server count alike, and an emoji
 * costs what it takes to keep it.
 */
export const LIMITS = {
  title: 120,
  name: 60,
  jobTitle: 60,
  /** Over a column of a form, such as 部門長. */
  office: 24,
  reading: 60,
  department: 40,
  item: 300,
  /** One of the five described levels of an item, in widths of a Latin letter. */
  level: 48,
  /** A word or two about a criterion, such as its name or an end of its scale. */
  criterion: 80,
  reason: 1000,
  /** Of one's answer, beside it on one line. */
  answerReason: 140,
  measure: 200,
  /** A remark beside something: a reservation's follow-up, a log entry, a decision. */
  remark: 500,
  /** What the pattern means for this company. */
  meaning: 2000,
  task: 200,
} as const;

/** What stands between words on one line: all kinds of spaces and breaks, and letters that are nothing but blank (Braille, Hangul fillers). */
const GAP = /[\s\u2800\u3164\uFFA0]+/gu;

/** As one line keeps it: breaks and tabs part words, spaces (also 　) are folded. */
export const tidyLine = (text: string): string => wellWritten(text.replace(GAP, ' ')).replace(GAP, ' ').trim();

/** As several lines keep it: breaks of every kind are line breaks, indents and tabs stay. */
export const tidyParagraph = (text: string): string => wellWritten(text).trim();

/** How much longer than tidy a text may come. */
const SLACK = 4;

/** By how much a text is too long, in UTF-16 units, as the server will count it; 0: it fits. */
export const tooLongBy = (text: string, max: number, tidy: (text: string) => string): number =>
  Math.max(0, tidy(text).length - max, text.length - SLACK * max);

/** Whether several lines that have to be given are, and fit. */
export const isGiven = (text: string, max: number): boolean =>
  tidyParagraph(text) !== '' && tooLongBy(text, max, tidyParagraph) === 0;

const typed = (max: number, tidy: (text: string) => string) =>
  v.pipe(v.string(), v.maxLength(max * SLACK), v.transform(tidy));

/** One line of text a person typed, tidied, of 1 … `max` characters. */
export const line = (max: number) => v.pipe(typed(max, tidyLine), v.minLength(1), v.maxLength(max));

/** As `line`, but may be empty. */
export const optionalLine = (max: number) => v.pipe(typed(max, tidyLine), v.maxLength(max));

/** Several lines, tidied. May be empty. */
export const paragraph = (max: number) => v.pipe(typed(max, tidyParagraph), v.maxLength(max));
