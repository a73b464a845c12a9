import * as Y from 'yjs';
import type { SeatId } from '../board/ids.ts';
import type { EndedSilence } from '../board/silence.ts';
import { type BoardState, documentsOf } from '../board/state.ts';
import { NOBODY } from '../protocol/documents.ts';
import { Random } from '../reckoning/random.ts';
import { addCandidate } from './write.ts';

/** Of the draw; by another the ideas were mixed. */
const CLIENTS = 1;

/** What comes into the shared document by one event. */
export interface Brought {
  readonly update: Uint8Array;
  /** Under whose clients the pieces stand. */
  readonly writers: ReadonlyMap<number, SeatId>;
}

/**
 * The ideas of a silence as candidates. It follows from the event alone, so whoever brings them in, however often, brings
 * the same pieces, and a document takes those once. The clients' ids are drawn: nobody could have taken them beforehand.
 */
export function broughtBy({ id, ideas, draw }: EndedSilence): Brought {
  const doc = new Y.Doc();
  const random = new Random(draw, CLIENTS);
  const clients = new Map<SeatId, number>();
  const clientOf = (seat: SeatId): number => {
    const client = clients.get(seat) ?? random.bits() >>> 0;
    clients.set(seat, client);
    return client;
  };
  for (const [place, { author, ...content }] of ideas.entries()) {
    doc.clientID = clientOf(author ?? NOBODY);
    addCandidate(doc, { id: `${id}-${String(place + 1)}`, ...content });
  }
  const update = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return { update, writers: new Map([...clients].map(([seat, client]) => [client, seat])) };
}

/** All that belongs into this document of the board. Silences are opened before candidates are frozen for the first time. */
export const broughtInto = (state: BoardState, document: string): readonly Brought[] =>
  document === documentsOf({ ...state, slate: null }).ideas ? state.silences.map(broughtBy) : [];
