import { phrased } from '#lib/ui/phrased.ts';
import { longestPhrase, overflows } from './fit.ts';

/**
 * The statements within, each `[data-whole]` holding its own: they break between phrases, but for those that would then
 * have no room. Written for all before any is measured: laid out once.
 */
export function phraseRows(box: HTMLElement): void {
  const all = [...box.querySelectorAll<HTMLElement>('[data-whole]')];
  const [first] = all;
  if (first === undefined) return;
  const most = longestPhrase(first);
  const parts = all.map((each) => {
    const part = document.createElement('span');
    phrased(each.dataset['whole'] ?? '', most)(part);
    return part;
  });
  for (const [at, each] of all.entries()) each.replaceChildren(...parts.slice(at, at + 1));
  const long = all.filter(overflows);
  for (const each of long) each.textContent = each.dataset['whole'] ?? '';
}
