import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Entry } from './package.ts';

/** In UTF-16 units: a millisecond or two of making and compressing. */
const A_STEP = 16_384;

/** The package itself says when it was made; a fixed date here, the earliest a zip knows, keeps equal files equal. */
const NO_DATE = new Date(1980, 0, 1);

/** Compresses entry after entry, and waits for `step` after so much text. */
export async function zipped(entries: Iterable<Entry>, step: () => Promise<void>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  for (const { path, text } of entries) {
    const file = new ZipDeflate(path);
    file.mtime = NO_DATE;
    zip.add(file);
    for (const piece of pieces(text)) {
      file.push(strToU8(piece));
      await step();
    }
    file.push(new Uint8Array(), true);
  }
  zip.end();
  return Buffer.concat(chunks);
}

function* pieces(bits: Iterable<string>): Generator<string> {
  let piece = '';
  for (const bit of bits) {
    piece += bit;
    if (piece.length < A_STEP) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}
