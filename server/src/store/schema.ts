import type { Generated } from 'kysely';

/** The tables, as Kysely sees them. Made by `migrations/`. */
export interface Tables {
  events: {
    board: string;
    seq: number;
    at: number;
    command: string | null;
    seat: string | null;
    body: string;
    salt: Uint8Array;
    hash: Uint8Array;
    head: Uint8Array;
    rewritten: Uint8Array | null;
  };
  /** Of boards whose logs are older than their chains. */
  chain_starts: { board: string; before: number; at: number };
  /** Answers that others took the place of, by blocks of their numbers; `kept` is deflated. */
  erased: {
    board: string;
    block: number;
    seqs: Uint8Array;
    hashes: Uint8Array;
    kept: Uint8Array;
    seal: Uint8Array;
  };
  /** One for each long log at most; `lines` is deflated. */
  snapshots: { board: string; seq: number; shape: string; lines: Uint8Array; seal: Uint8Array };
  /** `seq`: how often the document was written. */
  documents: { board: string; name: string; seq: number };
  /** One for each server that has frozen the document. */
  document_freezes: { board: string; name: string; holder: string };
  /** In all three `seq` is the document's when it was written; 0 before there was one. */
  document_updates: { id: Generated<number>; board: string; name: string; update: Uint8Array; seq: number };
  document_writers: { board: string; name: string; client: number; seat: string; seq: number };
  /** `pieces`: JSON; of a text that is kept no more, none. */
  document_earlier: { board: string; name: string; place: string; seat: string; pieces: string; seq: number };
  /** `trace`: of the id of a board that is no more. */
  deleted_boards: { trace: string; at: number };
  doors: { code: string; board: string };
  /** One row, written to see whether writing is possible. */
  readiness: { id: number; writes: number };
  sessions: { session: string; board: string; seat: string; at: number; epoch: number };
}
