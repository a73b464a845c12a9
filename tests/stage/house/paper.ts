import { page } from 'vitest/browser';
import { emulate } from './emulate.ts';

/** Of an A4 sheet within its margins, in CSS pixels. */
const SHEET = { width: 700, height: 990 } as const;

/** What of the screen comes through to the paper: each as a word about it. */
function leftOver(): string[] {
  const found: string[] = [];
  if (getComputedStyle(document.documentElement).backgroundColor !== 'rgb(255, 255, 255)') found.push('not white');
  if (getComputedStyle(document.body).color !== 'rgb(0, 0, 0)') found.push('not black');
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    const { display, position, overflowX, overflowY } = getComputedStyle(element);
    if (display === 'none' || element.getClientRects().length === 0) continue;
    const name = `${element.tagName} ${element.className} ${element.textContent.trim().slice(0, 20)}`;
    if (element.tagName === 'BUTTON' && !element.classList.contains('on-paper')) found.push(`button: ${name}`);
    if (element.tagName === 'DIALOG') found.push('dialog');
    if (['fixed', 'sticky'].includes(position)) found.push(`stuck: ${name}`);
    const cuts = [overflowX, overflowY].some((each) => each === 'auto' || each === 'scroll');
    const cut = element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1;
    if (cuts && cut && element.tagName !== 'HTML') found.push(`cut: ${name}`);
  }
  return found;
}

export interface Printed {
  /** What can be read on it, without blanks: they come and go with the lines. */
  readonly text: string;
  readonly left: readonly string[];
}

export const squeezed = (text: string): string => text.replace(/\s+/g, '');

/** What would be on paper, as after Ctrl+P on a screen that was dark. */
export async function printed(): Promise<Printed> {
  await emulate({ 'prefers-color-scheme': 'dark' }, 'print');
  await page.viewport(SHEET.width, SHEET.height);
  dispatchEvent(new Event('beforeprint'));
  const [left, text] = [leftOver(), squeezed(document.body.innerText)];
  dispatchEvent(new Event('afterprint'));
  await emulate({});
  return { text, left };
}
