/** Exports over HTTP: which there are, and how a file travels together with the progress of its making. */
import type { Refusal } from '../board/refusal.ts';
import type { InEveryLanguage } from '../words/texts.ts';

/** GET /api/boards/<board>/exports?seat=<seat> */
export interface ExportChoice {
  readonly format: string;
  readonly name: InEveryLanguage;
  readonly help: InEveryLanguage;
  /** Where a file holds one table only: which there are. */
  readonly tables: readonly { readonly id: string; readonly name: InEveryLanguage }[];
  /** Why there is nothing to export yet; null: there is. */
  readonly missing: Refusal | null;
}

/**
 * GET /api/boards/<board>/export/<format>?seat=<seat>&language=<language>&zone=<zone>&table=<table>: the file.
 * With `&annex=0` without the guide on the three patterns, which else comes last in `markdown` and `excel`.
 * With `&inline=1` shown as plain text, where it is text; else, and of other kinds, an attachment.
 * With `&progress=1`: lines of JSON, each an `ExportLine`; after the line `file` the file's bytes.
 */
export type ExportLine =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'file'; readonly name: string; readonly type: string; readonly bytes: number }
  | { readonly kind: 'refused'; readonly refusal: Refusal };
