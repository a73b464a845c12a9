/** Marks that cut a link in two and show nothing: soft hyphens, zero-width spaces and joiners, direction marks, controls. */
const UNSEEN = /[\p{Cf}\p{Cc}\p{Zl}\p{Zp}\p{Mn}\u034f\u115f\u1160\u3164\uffa0]/gu;
/**
 * A mail program's line end inside a link: with the `=` of quoted-printable before it, and the `>` of a quotation after it.
 * Begun at the first of several spaces only: from each of them, a long run would be looked through again and again.
 */
const LINE_END = /(?:=|(?<![ \t]))[ \t]*[\r\n\u2028\u2029]+(?:[ \t]*>)*[ \t]*/gu;
const DASH = /[‐‑‒–−ー﹣－]/gu;
const ENTITY = /&#(\d{1,7});|&#x([0-9a-f]{1,6});/giu;

const character = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '');
const withoutEntities = (text: string): string =>
  text
    .replace(ENTITY, (_, decimal?: string, hex?: string) =>
      character(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)),
    )
    .replace(/&(?:shy|zwnj|zwj|lrm|rlm);/giu, '')
    .replace(/&(amp|num);/giu, (_, name: string) => (name.toLowerCase() === 'amp' ? '&' : '#'));

/** Percent-encoding undone where it is one; what is cut off or no UTF-8 stays as it is. */
const decodedOnce = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/giu, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return encoded;
    }
  });

/** Gateways encode what was encoded. More than this is nobody's mistake. */
const MOST_LAYERS = 4;

/** Text as it arrived → as it was meant: encodings undone, full-width letters narrow, nothing invisible, no line ends. */
export function plainText(arrived: string): string {
  let text = arrived;
  for (let layer = 0; layer < MOST_LAYERS; layer += 1) {
    const before = text;
    text = withoutEntities(decodedOnce(text.normalize('NFKC')));
    if (text === before) break;
  }
  return text
    .normalize('NFKC')
    .replace(LINE_END, '')
    .replace(UNSEEN, '')
    .replace(DASH, '-')
    .replace(/\\(?=[_#-])/gu, '');
}
