import * as encoding from 'lib0/encoding';

/** Bytes by hand: numbers as varints, texts with their length, byte arrays as they are. */
export function bytesOf(...parts: readonly (number | string | Uint8Array)[]): Uint8Array {
  const encoder = encoding.createEncoder();
  for (const part of parts) {
    if (typeof part === 'number') encoding.writeVarUint(encoder, part);
    else if (typeof part === 'string') encoding.writeVarString(encoder, part);
    else encoding.writeUint8Array(encoder, part);
  }
  return encoding.toUint8Array(encoder);
}

export const byte = (value: number): Uint8Array => Uint8Array.of(value);

/** A number in more bytes than it needs: 0 with one zero more is 0x80 0x00. */
export function padded(value: number, zeros: number): Uint8Array {
  const bytes = [...bytesOf(value)];
  const last = bytes.pop() ?? 0;
  return Uint8Array.of(...bytes, last | 0x80, ...Array.from({ length: zeros - 1 }, () => 0x80), 0);
}

/** Heads of pieces in Yjs' encoding. */
export const PIECE = {
  collected: 0,
  deleted: 1,
  json: 2,
  binary: 3,
  text: 4,
  embed: 5,
  format: 6,
  type: 7,
  any: 8,
  doc: 9,
  skip: 10,
};
export const HAS_LEFT = 0x80;
export const HAS_RIGHT = 0x40;
