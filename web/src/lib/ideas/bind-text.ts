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

/**
 * Ties a form field to a shared text, by the smallest edits in both directions. While the IME is composing, nothing of
 * others comes into the field (it would break the composition) and nothing half-written goes out.
 */
export function bindText(text: Y.Text, onwrite: () => void = () => undefined): (field: Field) => () => void {
  return (field) => {
    /** What the field shows that is already shared, and what others have changed since. */
    let base = text.toString();
    let missed: Delta[] = [];
    let composing = false;
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
      if (composing) {
        missed.push(delta);
        return;
      }
      const caret = [field.selectionStart ?? 0, field.selectionEnd ?? 0] as const;
      base = text.toString();
      show([throughDelta(caret[0], delta), throughDelta(caret[1], delta)]);
    }

    const input = () => {
      if (!composing) share();
    };
    const start = () => {
      composing = true;
    };
    const end = () => {
      composing = false;
      share();
    };
    field.addEventListener('input', input);
    field.addEventListener('compositionstart', start);
    field.addEventListener('compositionend', end);
    text.observe(others);
    return () => {
      if (composing) end();
      field.removeEventListener('input', input);
      field.removeEventListener('compositionstart', start);
      field.removeEventListener('compositionend', end);
      text.unobserve(others);
    };
  };
}
