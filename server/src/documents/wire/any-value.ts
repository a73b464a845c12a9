import * as decoding from 'lib0/decoding';
import { Unreadable, readByte, readCount } from './reader.ts';

/** Deeper values could overflow the stack of whoever walks them. */
const MAX_DEPTH = 8;

/**
 * Walks over one value of lib0's "any" encoding without keeping it. Refuses what this product never writes and what
 * JSON can't hold: big integers and byte arrays.
 */
export function skipAny(decoder: decoding.Decoder, depth = 0): void {
  if (depth > MAX_DEPTH) throw new Unreadable('value nested too deep');
  const kind = readByte(decoder);
  switch (kind) {
    case 127: // undefined
    case 126: // null
    case 121: // false
    case 120: // true
      return;
    case 125:
      decoding.readVarInt(decoder);
      return;
    case 124:
      decoding.readFloat32(decoder);
      return;
    case 123:
      decoding.readFloat64(decoder);
      return;
    case 119:
      decoding.readVarString(decoder);
      return;
    case 118: {
      const entries = readCount(decoder, 2, 'entries');
      for (let i = 0; i < entries; i++) {
        readKey(decoder);
        skipAny(decoder, depth + 1);
      }
      return;
    }
    case 117: {
      const items = readCount(decoder, 1, 'items');
      for (let i = 0; i < items; i++) skipAny(decoder, depth + 1);
      return;
    }
    default:
      throw new Unreadable('a kind of value that is not accepted');
  }
}

/** A name that will become a key of a plain object somewhere. */
export function readKey(decoder: decoding.Decoder): string {
  const key = decoding.readVarString(decoder);
  if (key === '__proto__') throw new Unreadable('a key that is not accepted');
  return key;
}
