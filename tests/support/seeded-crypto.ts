/**
 * Randomness that comes out the same every time, so that two meetings can be compared byte by byte. Stands in for
 * `node:crypto` in the test that asks for it, and for the browser's `getRandomValues`, by which documents name writers.
 */
const real = process.getBuiltinModule('node:crypto');

/** Mulberry32. */
function stream(): { seed(seed: number): void; next(): number } {
  let state = 1;
  return {
    seed(seed) {
      state = seed >>> 0;
    },
    next() {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return (mixed ^ (mixed >>> 14)) >>> 0;
    },
  };
}

const ids = stream();
const writers = stream();
/** Begins anew. */
export const reseed = ids.seed;
/** Names the writer of the next document that is opened. The server opens documents too, whenever it needs them. */
export const reseedWriter = writers.seed;

export const randomBytes = (size: number): Buffer => Buffer.from(Array.from({ length: size }, () => ids.next() & 0xff));
export const randomInt = (below: number): number => ids.next() % below;

Object.defineProperty(real.webcrypto, 'getRandomValues', {
  configurable: true,
  value: <Values extends ArrayBufferView>(into: Values): Values => {
    const bytes = new Uint8Array(into.buffer, into.byteOffset, into.byteLength);
    for (let at = 0; at < bytes.length; at += 1) bytes[at] = writers.next() & 0xff;
    return into;
  },
});
