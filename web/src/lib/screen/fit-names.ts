import { cutNames } from './cut-names.ts';
import { greatest, leastSize, overflows, sizeOf, STEP } from './fit.ts';

const lettersOf = (name: HTMLElement): number => Array.from(name.dataset['whole'] ?? '').length;
const setSize = (names: readonly HTMLElement[], size: number | null): void => {
  for (const name of names) name.style.fontSize = size === null ? '' : `${String(size)}px`;
};
const setText = (name: HTMLElement, text: string): void => {
  if (name.textContent !== text) name.textContent = text;
};

/**
 * The names within, each `[data-whole]` holding its own: all of one size, the largest in which those fit that fit at all;
 * of the others so much that each is told from the rest. Sizes are set for all before any is measured: laid out once.
 */
export function fitNames(box: HTMLElement): void {
  const all = [...box.querySelectorAll<HTMLElement>('[data-whole]')];
  for (const name of all) setText(name, name.dataset['whole'] ?? '');
  const names = all.filter(({ clientWidth }) => clientWidth > 0);
  const [first] = names;
  if (first === undefined) return;
  setSize(names, null);
  for (const name of names) name.style.wordBreak = '';
  const usual = sizeOf(first);
  const least = Math.min(usual, leastSize());
  setSize(names, least);
  const long = names.filter(overflows);
  const others = names.filter((name) => !long.includes(name));
  for (let size = usual; size > least; size = Math.max(least, size * STEP)) {
    setSize(others, size);
    if (!others.some(overflows)) break;
    if (size * STEP <= least) setSize(others, least);
  }
  // Between words, where a name's words have room; one of a single long word, where the line ends.
  for (const name of long) name.style.wordBreak = 'normal';
  const counts = long.map((name) => {
    const whole = name.dataset['whole'] ?? '';
    return greatest(lettersOf(name), (count) => {
      setText(name, cutNames([whole], [count])[0] ?? '');
      return !overflows(name);
    });
  });
  const cut = cutNames(
    long.map((name) => name.dataset['whole'] ?? ''),
    counts,
  );
  for (const [at, name] of long.entries()) setText(name, cut[at] ?? '');
}
