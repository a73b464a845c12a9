import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { MAX_CLIENT, type Malformed, expectEnd, readCount, readUint, reading } from './reader.ts';

/** One client's awareness as it travels. The text is JSON and is not parsed here. */
export interface AwarenessEntry {
  readonly client: number;
  readonly clock: number;
  /** JSON in UTF-8; `null` says that the client has left. A view into the message. */
  readonly json: Uint8Array;
}

/** y-websocket clients send back what they receive, so a message may hold many entries beside the sender's own. */
export const readAwareness = (bytes: Uint8Array): readonly AwarenessEntry[] | Malformed =>
  reading(bytes, (decoder) => {
    const entries: AwarenessEntry[] = [];
    const count = readCount(decoder, 3, 'people');
    for (let i = 0; i < count; i++) {
      const client = readUint(decoder, MAX_CLIENT, 'client id');
      const clock = readUint(decoder, Number.MAX_SAFE_INTEGER, 'clock');
      entries.push({ client, clock, json: decoding.readVarUint8Array(decoder) });
    }
    expectEnd(decoder);
    return entries;
  });

export function writeAwarenessEntry(client: number, clock: number, state: unknown): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, client);
  encoding.writeVarUint(encoder, clock);
  encoding.writeVarString(encoder, JSON.stringify(state));
  return encoding.toUint8Array(encoder);
}

/** With no entries it says nothing: something to hear, for a provider that would else take the line for dead. */
export function writeAwareness(entries: readonly Uint8Array[]): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, entries.length);
  for (const entry of entries) encoding.writeUint8Array(encoder, entry);
  return encoding.toUint8Array(encoder);
}
