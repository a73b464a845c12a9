import type { SeatId } from '@nemawashi/shared/board/ids';
import * as Y from 'yjs';
import { type SyncLimits, SYNC_LIMITS } from '../limits.ts';
import { type Applied, SharedDoc } from '../shared-doc.ts';
import type { LoadedDocument } from '../stored.ts';

/** A document on the server, and how each seat writes in it: with what of others' text it cost. */
export function gathering(limits: Partial<SyncLimits> = {}, loaded: Partial<LoadedDocument> = {}) {
  const shared = new SharedDoc({ doc: new Y.Doc(), writers: new Map(), ...loaded }, { ...SYNC_LIMITS, ...limits });
  const copies = new Map<SeatId, Y.Doc>();
  const copyOf = (seat: SeatId): Y.Doc => {
    const copy = copies.get(seat) ?? new Y.Doc();
    copies.set(seat, copy);
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(shared.doc));
    return copy;
  };
  function write(seat: SeatId, act: (doc: Y.Doc) => void): Applied & { readonly erased: number } {
    const doc = copyOf(seat);
    const before = Y.encodeStateVector(doc);
    act(doc);
    let cost = 0;
    const applied = shared.apply(Y.encodeStateAsUpdate(doc, before), seat, (_effort, erased) => {
      cost = erased;
      return true;
    });
    // What isn't taken is gone, as when its page is closed.
    if (applied.kind === 'refused') copies.delete(seat);
    return { ...applied, erased: cost };
  }
  return { shared, write };
}
