import * as Y from 'yjs';
import type { Step } from './undo-keys.ts';

/** What is typed without such a pause is undone at once. */
const PAUSE_MS = 500;

/** What one field's writer can take back of a shared text: their own edits, and nothing that others wrote since. */
export class OwnUndo {
  readonly #manager: Y.UndoManager;
  #kind = '';

  /** `origin`: that of the field's own transactions. */
  constructor(text: Y.Text, origin: unknown, { pauseMs = PAUSE_MS }: { readonly pauseMs?: number | undefined } = {}) {
    this.#manager = new Y.UndoManager(text, { trackedOrigins: new Set([origin]), captureTimeout: pauseMs });
  }

  /** Whether a change of the text came from here. */
  made(transaction: Y.Transaction): boolean {
    return transaction.origin === this.#manager;
  }

  /** False: there was nothing of one's own left. */
  do(step: Step): boolean {
    this.#kind = '';
    return (step === 'undo' ? this.#manager.undo() : this.#manager.redo()) !== null;
  }

  /** Typing, deleting and pasting are taken back one after the other, however quickly they followed. */
  expect(inputType: string): void {
    const kind = /^insert(Text|CompositionText|LineBreak)$/.test(inputType) ? 'typing' : inputType;
    if (kind !== this.#kind) this.#manager.stopCapturing();
    this.#kind = kind;
  }

  /** What comes after is a step of its own. */
  pause(): void {
    this.#manager.stopCapturing();
  }

  destroy(): void {
    this.#manager.destroy();
  }
}
