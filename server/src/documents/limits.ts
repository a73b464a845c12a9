import { CANDIDATE_LIMITS } from '@nemawashi/shared/board/slate';
import type { Rate } from '../access/bucket.ts';
import { MOST, RATES } from '../access/limits.ts';

/** Bounds of a shared document and of what one participant may ask of it. Bytes unless said otherwise. */
export interface SyncLimits {
  /** One WebSocket message. Must exceed `documentBytes`: an honest resend carries the whole document's deletions. */
  readonly messageBytes: number;
  /** The document, encoded as one update. 40 full candidates with their history need about a tenth of it. */
  readonly documentBytes: number;
  /** Separate pieces of content in a document; uninterrupted typing is one piece. */
  readonly documentStructs: number;
  /** Top-level names in a document. */
  readonly documentRoots: number;
  /** Yjs client ids a seat may use in one document; each page load takes one. */
  readonly writersPerSeat: number;
  readonly linesPerSeat: number;
  /** What one seat may fill of a document: bytes and pieces that are there, rows of the list, top-level names. */
  readonly bytesPerSeat: number;
  readonly structsPerSeat: number;
  readonly candidatesPerSeat: number;
  readonly rootsPerSeat: number;
  /** One person's awareness as JSON. */
  readonly awarenessBytes: number;
  /** Unsent bytes after which a reader is too slow. Must exceed `documentBytes`. */
  readonly bufferedBytes: number;
  /** Updates after which a document that stays open is rewritten as one. */
  readonly compactEvery: number;
  /** What a seat may send and ask for over all its lines: at once, and per second after that. */
  readonly messages: Rate;
  readonly traffic: Rate;
  /**
   * New pieces times existing pieces: what Yjs needs, at worst, to find the place of each; some 0.3 µs per unit, during
   * which nobody else is served. A thousand scattered edits, made offline, into a document of 5,000 pieces are 6 million.
   */
  readonly effort: Rate;
  /** Characters of what others wrote that a seat may delete. A note of full length has 2,000. */
  readonly erasing: Rate;
}

export const SYNC_LIMITS: SyncLimits = {
  messageBytes: 1_280 * 1024,
  documentBytes: 1024 * 1024,
  documentStructs: 20_000,
  documentRoots: 256,
  writersPerSeat: 256,
  linesPerSeat: 8,
  // A quarter of a document: some 85,000 characters of Japanese.
  bytesPerSeat: 256 * 1024,
  // What others delete of one's text cuts it into pieces; they can't cut so many (`erasing`).
  structsPerSeat: 8000,
  // Those that were removed count: they stay in the document.
  candidatesPerSeat: 2 * CANDIDATE_LIMITS.count,
  rootsPerSeat: 128,
  awarenessBytes: 4096,
  bufferedBytes: MOST.unfetched,
  compactEvery: 2000,
  messages: RATES.documentMessages,
  traffic: RATES.documentBytes,
  effort: RATES.documentEffort,
  erasing: RATES.erasing,
};
