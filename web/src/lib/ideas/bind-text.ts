import { marked, seen } from '@nemawashi/shared/board/characters';
import type * as Y from 'yjs';
import { OwnUndo } from './own-undo.ts';
import { changeBetween, type Delta, endOfDelta, throughDelta } from './text-change.ts';
import { type Step, stepOfInput, stepOfKey } from './undo-keys.ts';

/** What the binding touches of an input or a textarea. */
interface Field extends EventTarget {
  value: string;
  readonly selectionStart: number | null;
  readonly selectionEnd: number | null;
  setSelectionRange(start: number, end: number): void;
  readonly readOnly: boolean;
  readonly ownerDocument: { readonly activeElement: unknown };
}

interface Binding {
  readonly onwrite?: () => void;
  /** Whether what the field holds may be shared. */
  readonly fits?: (text: string) => boolean;
  /** What the field holds that isn't shared because it doesn't fit; null: everything is. */
  readonly onheld?: (text: string | null) => void;
  /** What is typed without such a pause is undone at once. */
  readonly pauseMs?: number;
}

/** In UTF-16 units: more would end the document's line, and with it everybody's text. */
const MOST_SHARED = 10_000;

/**
 * Ties a form field to a shared text, by the smallest edits in both directions. While the IME is composing, nothing of
 * others comes into the field (it would break the composition) and nothing half-written goes out; so too while the field
 * holds more than fits. Undo takes back one's own edits alone: the browser's own history knows the field, in which others
 * write too, and would take back theirs. What is never seen, or turns the direction of others round, isn't shared; where
 * the text holds such a thing, the field shows a sign in its place.
 */
export function bindText(
  text: Y.Text,
  { onwrite = () => undefined, fits = () => true, onheld = () => undefined, pauseMs }: Binding = {},
): (field: Field) => () => void {
  return (field) => {
    /** What the field shows that is already shared, and what others have changed since. */
    const shared = () => marked(text.toString());
    let base = shared();
    let missed: Delta[] = [];
    let composing = false;
    let held = false;
    field.value = base;
    const undo = new OwnUndo(text, field, { pauseMs });

    function show(caret: readonly [number, number]) {
      const now = shared();
      if (field.value === now) return;
      field.value = now;
      if (field.ownerDocument.activeElement === field) field.setSelectionRange(...caret);
    }

    function share() {
      const change = changeBetween(base, field.value);
      const caret = [field.selectionStart ?? 0, field.selectionEnd ?? 0] as const;
      const now = (place: number) => missed.reduce((at, delta) => throughDelta(at, delta), place);
      const shifted = change === null ? null : now(change.index);
      const insert = change === null ? '' : seen(change.insert);
      if (change !== null && shifted !== null) {
        const end = Math.max(shifted, now(change.index + change.remove));
        text.doc?.transact(() => {
          if (end > shifted) text.delete(shifted, end - shifted);
          if (insert !== '') text.insert(shifted, insert);
        }, field);
        onwrite();
      }
      const settled = (place: number) => {
        if (change === null || shifted === null || place < change.index) return now(place);
        const behind = place >= change.index + change.insert.length ? change.insert.length - insert.length : 0;
        return place - change.index + shifted - behind;
      };
      missed = [];
      base = shared();
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
      base = shared();
      // Whoever undoes looks at what came back, or at where it was.
      if (undo.made(transaction)) show([endOfDelta(delta), endOfDelta(delta)]);
      else show([throughDelta(caret[0], delta), throughDelta(caret[1], delta)]);
    }

    function settle() {
      held = field.value !== base && !fits(field.value);
      onheld(held ? field.value : null);
      if (!held) share();
    }

    /** What isn't shared yet goes first, as it came: at once. */
    function letGo() {
      held = false;
      onheld(null);
      missed = [];
      base = shared();
      field.value = base;
    }

    function takeBack(step: Step) {
      if (composing || field.readOnly) return;
      if (held) letGo();
      else if (undo.do(step)) onwrite();
    }

    const pressed = (event: Event) => {
      const step = stepOfKey(event as KeyboardEvent);
      if (step === null) return;
      event.preventDefault();
      takeBack(step);
    };
    const before = (event: Event) => {
      const { inputType } = event as InputEvent;
      const step = stepOfInput(inputType);
      if (step === null) {
        undo.expect(inputType);
      } else if (event.cancelable) {
        event.preventDefault();
        takeBack(step);
      }
    };
    const input = (event: Event) => {
      const step = stepOfInput((event as InputEvent).inputType);
      if (step !== null) {
        // A browser that can't be kept from its own history: what it brought back goes, and ours is asked.
        if (!held) field.value = base;
        takeBack(step);
      } else if (!composing) settle();
    };
    const left = () => undo.pause();
    const start = () => {
      composing = true;
    };
    const end = () => {
      composing = false;
      settle();
    };
    const listeners = Object.entries({
      keydown: pressed,
      beforeinput: before,
      input,
      compositionstart: start,
      compositionend: end,
      blur: left,
    });
    for (const [type, listener] of listeners) field.addEventListener(type, listener);
    text.observe(others);
    return () => {
      // Whoever leaves the field loses nothing of it: what is too long is seen to be, and can be shortened later.
      if ((composing || held) && field.value.length <= MOST_SHARED) share();
      for (const [type, listener] of listeners) field.removeEventListener(type, listener);
      text.unobserve(others);
      undo.destroy();
    };
  };
}
