import type { Page } from '@playwright/test';

/** A Japanese keyboard's input method: what is being composed stands in the field, but isn't written yet. */
export interface Ime {
  compose(text: string): Promise<void>;
  /** Takes what is composed as `text`. */
  take(text: string): Promise<void>;
  /** A key while composing, as browsers tell of it: with the number 229, and no text of its own. */
  press(key: 'Enter' | 'Escape' | 'ArrowUp' | 'ArrowDown'): Promise<void>;
}

export async function imeOf(page: Page): Promise<Ime> {
  const cdp = await page.context().newCDPSession(page);
  return {
    async compose(text) {
      const { length } = text;
      await cdp.send('Input.imeSetComposition', { text, selectionStart: length, selectionEnd: length });
    },
    async take(text) {
      await cdp.send('Input.insertText', { text });
    },
    async press(key) {
      const told = { key, code: key, windowsVirtualKeyCode: 229 };
      await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...told });
      await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...told });
    },
  };
}
