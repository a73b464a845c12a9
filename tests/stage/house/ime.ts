import type {} from '@vitest/browser-playwright';
import { cdp } from 'vitest/browser';

type ComposedKey = 'Enter' | 'Escape' | 'ArrowUp' | 'ArrowDown';

/** A Japanese keyboard's input method: what is being composed stands in the field, but isn't written yet. */
export const ime = {
  async compose(text: string): Promise<void> {
    const { length } = text;
    await cdp().send('Input.imeSetComposition', { text, selectionStart: length, selectionEnd: length });
  },
  /** Takes what is composed as `text`. */
  async take(text: string): Promise<void> {
    await cdp().send('Input.insertText', { text });
  },
  /** A key while composing, as browsers tell of it: with the number 229, and no text of its own. */
  async press(key: ComposedKey): Promise<void> {
    const told = { key, code: key, windowsVirtualKeyCode: 229 };
    await cdp().send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...told });
    await cdp().send('Input.dispatchKeyEvent', { type: 'keyUp', ...told });
  },
};
