import { called, texts } from './texts.ts';

/** Of our own alphabet's languages alone: Japanese breaks anywhere. A name that nobody translates may be of any length. */
const WORD = /\p{Script=Latin}{4,}/gu;
const LONGEST = 16;

/** Narrower windows are laptops at 400 %. */
const NARROWEST = 390;

/** Words that a line breaks off in the middle, without a hyphen. */
export const brokenWords = (within: Element = document.body): string[] =>
  texts(within).flatMap((each) => {
    if (innerWidth < NARROWEST || each.closest('[translate=no]') !== null) return [];
    return [...each.childNodes].flatMap((node) => {
      if (node.nodeType !== Node.TEXT_NODE) return [];
      const text = node.textContent ?? '';
      return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
        if (word.length > LONGEST) return [];
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const upright = getComputedStyle(each).writingMode === 'horizontal-tb';
        const lines = new Set([...range.getClientRects()].map(({ top, left }) => Math.round(upright ? top : left)));
        return lines.size > 1 ? [`Broken: ${word} in ${called(each)}`] : [];
      });
    });
  });
