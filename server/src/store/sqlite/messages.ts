export interface Query {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

export interface Rows {
  readonly rows: readonly unknown[];
  readonly changes: number;
}

/** What the store asks of the thread that owns the file. `transaction`: all of it or nothing. */
export type Request = { readonly id: number } & (
  /** The folder's, as long as the thread lives: before the database is so much as opened. */
  | { readonly kind: 'lock'; readonly file: string }
  | { readonly kind: 'query'; readonly query: Query }
  | { readonly kind: 'transaction'; readonly queries: readonly Query[] }
  | { readonly kind: 'close' }
);

export type Response =
  | { readonly id: number; readonly ok: true; readonly results: readonly Rows[] }
  /** `code`: SQLite's extended result code, if it was SQLite that refused. */
  | { readonly id: number; readonly ok: false; readonly message: string; readonly code: number | null };
