import { MAX_CLIENT, type Malformed, expectEnd, readCount, readUint, reading } from './reader.ts';

/** What a peer has: for each Yjs client id the first clock it lacks. */
export function readStateVector(bytes: Uint8Array): ReadonlyMap<number, number> | Malformed {
  return reading(bytes, (decoder) => {
    const known = new Map<number, number>();
    const entries = readCount(decoder, 2, 'clients');
    for (let i = 0; i < entries; i++) {
      const client = readUint(decoder, MAX_CLIENT, 'client id');
      // A peer's clock is only ever compared; one beyond ours means "has everything".
      known.set(client, readUint(decoder, Number.MAX_SAFE_INTEGER, 'clock'));
    }
    expectEnd(decoder);
    return known;
  });
}
