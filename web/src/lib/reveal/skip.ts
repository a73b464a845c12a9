import { typing } from '#lib/ballot/typing.ts';

/** What one operates does what it says, and nothing else. */
const OPERATED = 'a[href], button, input, select, textarea, summary, label, [role=dialog], dialog';
const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'Meta', 'CapsLock', 'Fn']);
const ofBrowser = (event: KeyboardEvent): boolean =>
  event.ctrlKey || event.metaKey || event.altKey || /^F\d+$/.test(event.key) || MODIFIERS.has(event.key);

/** Whoever holds a key down goes on pressing: it does nothing more until it is let go. */
function swallowUntilReleased(): void {
  const swallow = (event: KeyboardEvent): void => {
    if (!event.repeat) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  // Some browsers press a button as the key goes up.
  const released = (event: Event): void => {
    event.preventDefault();
    removeEventListener('keydown', swallow, true);
    removeEventListener('keyup', released, true);
    removeEventListener('blur', released);
  };
  addEventListener('keydown', swallow, true);
  addEventListener('keyup', released, true);
  addEventListener('blur', released);
}

/**
 * While it holds, any key or press calls `skip`, and does nothing else: the very same press must not reach what comes
 * into its place. Answers how to end it.
 */
export function skippedBy(skip: () => void): () => void {
  const onkeydown = (event: KeyboardEvent): void => {
    if (ofBrowser(event) || event.isComposing || typing(event.target)) return;
    // What is opened above the page has the keys.
    if (document.querySelector('dialog[open]') !== null) return;
    // Where one goes with Tab, one goes.
    if (event.key !== 'Tab') {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    swallowUntilReleased();
    skip();
  };
  const onpointerdown = (event: PointerEvent): void => {
    if (event.target instanceof Element && event.target.closest(OPERATED) !== null) return;
    skip();
  };
  addEventListener('keydown', onkeydown, true);
  addEventListener('pointerdown', onpointerdown, true);
  return () => {
    removeEventListener('keydown', onkeydown, true);
    removeEventListener('pointerdown', onpointerdown, true);
  };
}
