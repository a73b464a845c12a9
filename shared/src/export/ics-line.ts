/** As a value of type TEXT (RFC 5545, 3.3.11). */
export const icsText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll('\n', '\\n');

const OCTETS = 75;
const utf8 = new TextEncoder();

/** One content line, folded so that no line is longer than 75 octets and no character is cut in two (3.1). */
export function folded(line: string): string {
  let out = '';
  let length = 0;
  for (const character of line) {
    const octets = utf8.encode(character).length;
    if (length + octets > OCTETS) {
      out += '\r\n ';
      length = 1;
    }
    out += character;
    length += octets;
  }
  return out;
}
