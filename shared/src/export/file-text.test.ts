import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileText } from './file-text.ts';

const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1) view.setUint16(2 * index, text.charCodeAt(index), littleEndian);
  return bytes;
};
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const WRITERS: [string, (text: string) => Uint8Array][] = [
  ['UTF-8', utf8],
  ['UTF-8 with a byte order mark', (text) => utf8(`\uFEFF${text}`)],
  ['UTF-16 as PowerShell writes it', (text) => utf16(`\uFEFF${text}`, true)],
  ['UTF-16 the other way round', (text) => utf16(`\uFEFF${text}`, false)],
  ['UTF-16 without a mark', (text) => utf16(text, true)],
  ['UTF-16 the other way round without a mark', (text) => utf16(text, false)],
];

describe('a file that somebody chose', () => {
  it.each(WRITERS)('D56 in %s is read', (_encoding, write) => {
    fc.assert(
      fc.property(fc.json(), fc.string({ unit: 'grapheme' }), (json, title) => {
        const text = `{"title":${JSON.stringify(title)},\r\n"file":${json}}`;
        expect(fileText(write(text))).toEqual({ ok: true, text });
      }),
    );
  });

  it('D56 that is packed, or in an encoding of before, is told apart', () => {
    expect(fileText(new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]))).toEqual({ ok: false, problem: 'packed' });
    expect(fileText(new Uint8Array([0x1f, 0x8b, 8, 0]))).toEqual({ ok: false, problem: 'packed' });
    // 「計画」 in Shift_JIS.
    expect(fileText(new Uint8Array([0x22, 0x8c, 0x76, 0x89, 0xe6, 0x22]))).toEqual({ ok: false, problem: 'encoding' });
    // UTF-16 that breaks off.
    expect(fileText(new Uint8Array([0xff, 0xfe, 0x7b, 0x00, 0x7d]))).toEqual({ ok: false, problem: 'encoding' });
    expect(fileText(new Uint8Array())).toEqual({ ok: true, text: '' });
  });
});
