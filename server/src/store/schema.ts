import type { Generated } from 'kysely';

/** The tables, as Kysely sees them. Made by `migrations/`. */
export interface Tables {
  events: { board: string; seq: number; at: number; command: string | null; seat: string | null; body: string };
  document_updates: { id: Generated<number>; board: string; name: string; update: Uint8Array };
  document_writers: { board: string; name: string; client: number; seat: string };
  doors: { code: string; board: string };
  sessions: { session: string; board: string; seat: string; at: number; epoch: number };
}
