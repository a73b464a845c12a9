import type { Timestamp } from '@nemawashi/shared/board/ids';
import type { RefusalKind } from '@nemawashi/shared/board/refusal';
import type { TableId } from '@nemawashi/shared/documents/tables/catalogue';
import type { Language } from '@nemawashi/shared/words/languages';
import type { FormatId } from './formats.ts';

/** Which file somebody wants. */
export interface Choice {
  readonly format: FormatId;
  /** Where a file holds one table only: which. */
  readonly table: TableId;
  /** Whether the guide on the three patterns comes last, in files that have room for reading matter. */
  readonly annex: boolean;
  readonly language: Language;
  /** An IANA name. */
  readonly timeZone: string;
}

/**
 * All that the file is made of, at one moment. What is much goes as text, which another process gets without work for the
 * one that serves everybody.
 */
export interface Order extends Choice {
  readonly now: Timestamp;
  /** What any voter who came now would be told: `SentSections` as JSON. A file goes from hand to hand. */
  readonly view: string;
  readonly notes: Readonly<Record<string, string>>;
  /** Lists of stored events as JSON, in order, without answers; none where the file tells nothing of them. */
  readonly log: readonly string[];
  /** `BundledRounds` as JSON; null where the file holds no evidence. */
  readonly rounds: string | null;
}

export interface Labelled {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly ending: string;
}

export interface Made extends Labelled {
  readonly bytes: Uint8Array;
}

/** What the process that makes files is asked, and what it tells. One order at a time; what is much goes in pieces. */
export type Asked =
  | { readonly kind: 'log'; readonly text: string }
  | { readonly kind: 'make'; readonly order: Omit<Order, 'log'> }
  | { readonly kind: 'abandon' };
export type Told =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'made'; readonly labelled: Labelled }
  | { readonly kind: 'refused'; readonly refusal: RefusalKind }
  | { readonly kind: 'abandoned' }
  /** `reason`: for the server's log. */
  | { readonly kind: 'failed'; readonly reason: string };
