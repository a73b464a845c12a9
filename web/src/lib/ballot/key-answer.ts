import type { AnswerValue } from '@nemawashi/shared/board/round';

const NUMBERS: Readonly<Record<string, AnswerValue>> = { '1': 1, '2': 2, '3': 3, '4': 4, '5': 5, '0': null, '?': null };

type Pressed = Pick<KeyboardEvent, 'code' | 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>;

/**
 * The answer a key stands for; undefined: none. Judged by `code`, because with the IME on `key` is only "Process"; a
 * keyboard that gives no code is judged by what it typed, full-width digits included.
 */
export function keyAnswer({ code, key, ctrlKey, metaKey, altKey, isComposing }: Pressed): AnswerValue | undefined {
  if (ctrlKey || metaKey || altKey || isComposing) return undefined;
  const digit = /^(?:Digit|Numpad)([0-5])$/.exec(code)?.[1];
  // On a French keyboard Digit1 is "&" unless shifted: the key's place is what people look at.
  return NUMBERS[digit ?? key.normalize('NFKC')];
}
