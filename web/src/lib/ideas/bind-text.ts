import type * as Y from 'yjs';
import { changeBetween, type Delta, throughDelta } from './text-change.ts';

/** What the binding touches of an input or a textarea. */
interface Field extends EventTarget {
  value: string;
  readonly selectionStart: number | null;
  readonly selectionEnd: number | null;
  setSelectionRange(start: number, end: number): void;
  readonly ownerDocument: { readonly activeElement: unknown };
}

interface Binding {
  readonly onwrite?: () => void;
  /** Whether what the field holds may be shared. */
  readonly fits?: (text: string) => boolean;
  /** What the field holds that isn't shared because it doesn't fit; null: everything is. */
  readonly onheld?: (text: string | null) => void;
}

/** In UTF-16 units: more would end the document's line, and with it everybody's text. */
const MOST_SHARED = 10_000;

/**
 * Ties a form field to a shared text, by the smallest edits in both directions. While the IME is composing, nothing of
 * others comes into the field (it would break the composition) and nothing half-written goes out; so too while the field
 * holds more than fits.
 */
export function bindText(
  text: Y.Text,
  { onwrite = () => undefined, fits = () => true, onheld = () => undefined }: Binding = {},
): (field: Field) => () => void {
  return (field) => {
    /** What the field shows that is already shared, and what others have changed since. */
    let base = text.toString();
    let missed: Delta[] = [];
    let composing = false;
    let held = false;
    field.value = base;

    function show(caret: readonly [number, number]) {
      const shared = text.toString();
      if (field.value === shared) return;
      field.value = shared;
      if (field.ownerDocument.activeElement === field) field.setSelectionRange(...caret);
    }

    function share() {
      const change = changeBetween(base, field.value);
      const caret = [field.selectionStart ?? 0, field.selectionEnd ?? 0] as const;
      const now = (place: number) => missed.reduce((at, delta) => throughDelta(at, delta), place);
      const shifted = change === null ? null : now(change.index);
      if (change !== null && shifted !== null) {
        const end = Math.max(shifted, now(change.index + change.remove));
        text.doc?.transact(() => {
          if (end > shifted) text.delete(shifted, end - shifted);
          if (change.insert !== '') text.insert(shifted, change.insert);
        }, field);
        onwrite();
      }
      const settled = (place: number) =>
        change !== null && shifted !== null && place >= change.index ? place - change.index + shifted : now(place);
      missed = [];
      base = text.toString();
      show([settled(caret[0]), settled(caret[1])]);
    }

    function others(event: Y.YTextEvent, transaction: Y.Transaction) {
      if (transaction.origin === field) return;
      const delta = event.delta as Delta;
      if (composing || held) {
        missed.push(delta);
        return;
      }
      const caret = [field.selectionStart ?? 0, field.selectionEnd ?? 0] as const;
      base = text.toString();
      show([throughDelta(caret[0], delta), throughDelta(caret[1], delta)]);
    }

    function settle() {
      held = field.value !== base && !fits(field.value);
      onheld(held ? field.value : null);
      if (!held) share();
    }

    const input = () => {
      if (!composing) settle();
    };
    const start = () => {
      composing = true;
    };
    const end = () => {
      composing = false;
      settle();
    };
    field.addEventListener('input', input);
    field.addEventListener('compositionstart', start);
    field.addEventListener('compositionend', end);
    text.observe(others);
    return () => {
      // Whoever leaves the field loses nothing of it: what is too long is seen to be, and can be shortened later.
      if ((composing || held) && field.value.length <= MOST_SHARED) share();
      field.removeEventListener('input', input);
      field.removeEventListener('compositionstart', start);
      field.removeEventListener('compositionend', end);
      text.unobserve(others);
    };
  };
}
