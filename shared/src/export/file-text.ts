/** A file's text, or why it has none that can be read: packed (.zip, .xlsx), or in another encoding (Shift_JIS). */
export type FileText =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: 'packed' | 'encoding' };

const BYTE_ORDER_MARKS = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
] as const;
const PACKED = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x1f, 0x8b],
] as const;

const begins = (bytes: Uint8Array, with_: readonly number[]): boolean =>
  with_.every((byte, index) => bytes[index] === byte);

/** What is read here begins with a sign of JSON: one byte of its two is 0 where there are two. */
const unmarked = ([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' =>
  first === 0 && second !== 0 ? 'utf-16be' : first !== 0 && second === 0 ? 'utf-16le' : 'utf-8';

/**
 * As programs on Windows write text: UTF-8 or UTF-16 (PowerShell's `>`), with a byte order mark or without. Anything else is
 * refused rather than guessed: half a file read wrong is worse than none.
 */
export function fileText(bytes: Uint8Array): FileText {
  if (PACKED.some((magic) => begins(bytes, magic))) return { ok: false, problem: 'packed' };
  const encoding = BYTE_ORDER_MARKS.find(({ mark }) => begins(bytes, mark))?.encoding ?? unmarked(bytes);
  try {
    // Leaves out the mark itself.
    return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, problem: 'encoding' };
  }
}
