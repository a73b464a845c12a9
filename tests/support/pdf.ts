import { extractText } from 'unpdf';

/**
 * Where a font has one picture for two characters, the PDF may name the other one: ⽣ (a radical) for 生. The radicals of
 * 2F00 … 2FD5 say themselves which character they are; these don't.
 */
const OTHERS = '⺟⺠⻁⻄⻆⻑⻘⻝⻤⻨⻩⻫⻭⻯⻲‧‒';
const MEANT = '母民虎西角長青食鬼麦黄斉歯竜亀・–';
const ALIKE = new RegExp(`[\u2F00-\u2FD5${OTHERS}]`, 'g');
const meant = (character: string): string => MEANT.charAt(OTHERS.indexOf(character)) || character.normalize('NFKC');

/** What stands on each page, without its spaces: where they are, a reader of PDF can only guess. */
export async function pagesOf(pdf: Uint8Array): Promise<readonly string[]> {
  const { text } = await extractText(new Uint8Array(pdf));
  return text.map((page) => page.replace(/\s+/g, '').replace(ALIKE, meant));
}
