import type { Words } from '#lib/i18n/words.svelte.ts';

/** A field that can be asked whether its text may be sent. */
type Field = Pick<HTMLInputElement, 'setCustomValidity'>;

/**
 * Says what is wrong with a field's text; '': nothing. Its form isn't sent meanwhile, and the browser leads to the field.
 * Instead of `maxlength`, which cuts what is pasted without a word and breaks off what an IME composes.
 */
export const complaining =
  (complaint: () => string) =>
  (field: Field): void =>
    field.setCustomValidity(complaint());

interface Limits {
  readonly tidy: (text: string) => string;
  readonly required: boolean;
  readonly max: number | undefined;
  /** By how much it is too long, in UTF-16 units. */
  readonly over: number;
}

/** What is wrong with a text, which the browser doesn't find by itself: too long, or nothing but blanks. */
export function complaintOf(t: Words['t'], text: string, { tidy, required, max, over }: Limits): string {
  if (max !== undefined && over > 0) return t('page.too-long', { over, max });
  return required && text !== '' && tidy(text) === '' ? t('page.not-blank') : '';
}
