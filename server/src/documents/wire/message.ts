import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { type Malformed, Unreadable, expectEnd, readUint, reading } from './reader.ts';

/** The y-websocket protocol: a kind, for `sync` a step, then one length-prefixed block. */
const KIND = { sync: 0, awareness: 1, auth: 2, askAwareness: 3 } as const;
const STEP = { ask: 0, answer: 1, update: 2 } as const;

export type SyncMessage =
  /** "This is what I have" (a state vector): wants the rest. */
  | { readonly kind: 'ask'; readonly stateVector: Uint8Array }
  /** The rest, in answer to the server's own `ask`. */
  | { readonly kind: 'answer'; readonly update: Uint8Array }
  | { readonly kind: 'update'; readonly update: Uint8Array }
  | { readonly kind: 'awareness'; readonly states: Uint8Array }
  | { readonly kind: 'ask-awareness' };

/** Numbers are decoded, never compared as bytes: 0x80 0x00 is the same kind as 0x00. */
export const readMessage = (bytes: Uint8Array): SyncMessage | Malformed => reading(bytes, readFrom);

function readFrom(decoder: decoding.Decoder): SyncMessage {
  const kind = readUint(decoder, Number.MAX_SAFE_INTEGER, 'message kind');
  switch (kind) {
    case KIND.sync:
      return readSync(decoder);
    case KIND.awareness:
      return { kind: 'awareness', states: readBlock(decoder) };
    case KIND.askAwareness:
      expectEnd(decoder);
      return { kind: 'ask-awareness' };
    default:
      throw new Unreadable('unknown kind of message');
  }
}

function readSync(decoder: decoding.Decoder): SyncMessage {
  const step = readUint(decoder, Number.MAX_SAFE_INTEGER, 'sync step');
  switch (step) {
    case STEP.ask:
      return { kind: 'ask', stateVector: readBlock(decoder) };
    case STEP.answer:
      return { kind: 'answer', update: readBlock(decoder) };
    case STEP.update:
      return { kind: 'update', update: readBlock(decoder) };
    default:
      throw new Unreadable('unknown sync step');
  }
}

/** A view, not a copy. lib0 checks the length against what is there before it makes the view. */
function readBlock(decoder: decoding.Decoder): Uint8Array {
  const block = decoding.readVarUint8Array(decoder);
  expectEnd(decoder);
  return block;
}

function write(kind: number, step: number | null, block: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, kind);
  if (step !== null) encoding.writeVarUint(encoder, step);
  encoding.writeVarUint8Array(encoder, block);
  return encoding.toUint8Array(encoder);
}

export const askMessage = (stateVector: Uint8Array): Uint8Array => write(KIND.sync, STEP.ask, stateVector);
export const answerMessage = (update: Uint8Array): Uint8Array => write(KIND.sync, STEP.answer, update);
export const updateMessage = (update: Uint8Array): Uint8Array => write(KIND.sync, STEP.update, update);
export const awarenessMessage = (states: Uint8Array): Uint8Array => write(KIND.awareness, null, states);
