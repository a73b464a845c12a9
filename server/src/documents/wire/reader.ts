import * as decoding from 'lib0/decoding';

/** Thrown while reading bytes of a stranger, caught where the reading began; never leaves `wire/`. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

export interface Malformed {
  readonly kind: 'malformed';
  /** For the log; never holds content. */
  readonly reason: string;
}

/** Runs a reader over bytes; whatever they hold, the answer is a value. */
export function reading<T>(bytes: Uint8Array, read: (decoder: decoding.Decoder) => T): T | Malformed {
  try {
    return read(decoding.createDecoder(bytes));
  } catch (error) {
    return { kind: 'malformed', reason: error instanceof Error ? error.message : 'unreadable' };
  }
}

/** Yjs 13 client ids are 32 bits. */
export const MAX_CLIENT = 0xffff_ffff;
/** No document gets near it; keeps every sum of clocks and lengths exact. */
export const MAX_CLOCK = 0x7fff_ffff;

/**
 * A variable-length number as lib0 reads it, in any of its encodings. lib0 itself answers NaN for a zero padded with
 * 150 bytes, and inexact numbers above 2^53; neither gets past here.
 */
export function readUint(decoder: decoding.Decoder, max: number, what: string): number {
  const value = decoding.readVarUint(decoder);
  if (!Number.isSafeInteger(value) || value > max) throw new Unreadable(`${what} out of range`);
  return value;
}

/** A number of things of at least `leastBytes` each, which must fit in what is left: checked before anything is made. */
export function readCount(decoder: decoding.Decoder, leastBytes: number, what: string): number {
  const count = decoding.readVarUint(decoder);
  const room = (decoder.arr.length - decoder.pos) / leastBytes;
  if (!Number.isSafeInteger(count) || count > room) throw new Unreadable(`claims more ${what} than it has bytes`);
  return count;
}

export function readByte(decoder: decoding.Decoder): number {
  if (decoder.pos >= decoder.arr.length) throw new Unreadable('ends early');
  return decoding.readUint8(decoder);
}

export function expectEnd(decoder: decoding.Decoder): void {
  if (decoding.hasContent(decoder)) throw new Unreadable('has bytes after its end');
}
