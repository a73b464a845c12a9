import { called, texts } from './texts.ts';

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What an open dialog is called, and says again below its title; a button that does it may be called the same. */
export function saidTwice(within: Element): string[] {
  const title = within instanceof HTMLDialogElement ? within.querySelector('h2') : null;
  if (title === null) return [];
  return texts(within)
    .filter(
      (each) =>
        !title.contains(each) && each.closest('button') === null && tidy(each.textContent) === tidy(title.textContent),
    )
    .map((each) => `Said twice: ${called(each)}`);
}
