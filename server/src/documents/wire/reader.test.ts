import fc from 'fast-check';
import * as encoding from 'lib0/encoding';
import { describe, expect, it } from 'vitest';
import { expectEnd, readByte, readCount, readUint, reading } from './reader.ts';

const encoded = (value: number): number[] => {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, value);
  return [...encoding.toUint8Array(encoder)];
};

/** The same number with zeros behind it: longer, not larger. */
const padded = (value: number, zeros: number): number[] => {
  const bytes = encoded(value);
  if (zeros === 0) return bytes;
  return [...bytes.slice(0, -1), (bytes.at(-1) ?? 0) | 0x80, ...Array.from({ length: zeros - 1 }, () => 0x80), 0];
};

const readOne = (bytes: number[], max = Number.MAX_SAFE_INTEGER) =>
  reading(Uint8Array.from(bytes), (decoder) => ({ value: readUint(decoder, max, 'number') }));

describe('numbers of a stranger', () => {
  it('are read in any of their encodings', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(8), (value, zeros) => {
        expect(readOne(padded(value, zeros))).toEqual({ value });
      }),
    );
  });

  it('are refused where lib0 answers NaN, beyond 2^53, and beyond what is allowed', () => {
    expect(readOne(padded(0, 200))).toMatchObject({ kind: 'malformed' });
    expect(readOne([0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f])).toMatchObject({ kind: 'malformed' });
    expect(readOne([101], 100)).toMatchObject({ kind: 'malformed' });
    expect(readOne([100], 100)).toEqual({ value: 100 });
  });

  it('of things are refused unless that many can be there', () => {
    const count = (bytes: number[]) =>
      reading(Uint8Array.from(bytes), (decoder) => ({ count: readCount(decoder, 2, 'things') }));
    expect(count([2, 0, 0, 0, 0])).toEqual({ count: 2 });
    expect(count([3, 0, 0, 0, 0])).toMatchObject({ kind: 'malformed' });
    expect(count([...padded(0, 200), 0, 0])).toMatchObject({ kind: 'malformed' });
  });

  it('end where the bytes end', () => {
    expect(reading(new Uint8Array(), (decoder) => readByte(decoder))).toMatchObject({ kind: 'malformed' });
    expect(reading(Uint8Array.of(1), (decoder) => expectEnd(decoder))).toMatchObject({ kind: 'malformed' });
  });
});
