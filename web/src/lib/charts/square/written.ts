import type { Box } from './boxes.ts';

/** A text of a drawing: where its baseline is, and which of its ends is there. */
export interface Written {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Of a size, how far letters reach above the baseline and below. */
export const ABOVE = 0.88;
export const BELOW = 0.24;

/** How wide a bold character is, of its size: rather too wide, since the page's font is the device's. */
const widthOf = (character: string): number => {
  if (character > '\u2fff') return 1;
  if (/[il.,:;'’|!j ]/.test(character)) return 0.36;
  if (/[mwMW@%]/.test(character)) return 0.98;
  if (/[EFJLST]/.test(character)) return 0.66;
  if (/[A-Z]/.test(character)) return 0.76;
  if (/[ftr]/.test(character)) return 0.46;
  if (/[cksvxyz-]/.test(character)) return 0.57;
  return 0.62;
};

export const textWidth = (text: string, size: number): number =>
  Array.from(text, widthOf).reduce((sum, each) => sum + each, 0) * size;

/** What a written text takes, letters of `size` high. */
export function boxOf({ text, x, y, anchor }: Written, size: number): Box {
  const width = textWidth(text, size);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - ABOVE * size, bottom: y + BELOW * size };
}
