import * as v from 'valibot';

/** Longest texts, in characters (UTF-16 units), as a form would count them. */
export const LIMITS = {
  title: 120,
  name: 60,
  jobTitle: 60,
  reading: 60,
  department: 40,
  item: 300,
  /** One of the five described levels of an item, in widths of a Latin letter. */
  level: 48,
  /** A word or two about a criterion, such as its name or an end of its scale. */
  criterion: 80,
  reason: 1000,
  measure: 200,
  /** A remark beside something: a reservation's follow-up, a log entry, a decision. */
  remark: 500,
  /** What the pattern means for this company. */
  meaning: 2000,
  task: 200,
} as const;

const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const tidy = (text: string): string => text.replace(UNSEEN, ' ').replace(/\s+/gu, ' ').trim();

/** One line of text a person typed: control and invisible characters gone, spaces (also 　) folded, then 1 … `max` characters. */
export const line = (max: number) =>
  v.pipe(v.string(), v.maxLength(max * 4), v.transform(tidy), v.minLength(1), v.maxLength(max));

/** As `line`, but may be empty. */
export const optionalLine = (max: number) =>
  v.pipe(v.string(), v.maxLength(max * 4), v.transform(tidy), v.maxLength(max));

/** Several lines; only control characters other than line breaks and tabs go. May be empty. */
export const paragraph = (max: number) =>
  v.pipe(
    v.string(),
    v.maxLength(max * 4),
    v.transform((text) => text.replace(/[^\P{Cc}\n\t]/gu, '').trim()),
    v.maxLength(max),
  );

/** Ids travel in URLs and as keys: short and plain. */
export const id = () => v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/));
