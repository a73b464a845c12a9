import { isComposing } from '#lib/ui/composing.ts';

export type Step = 'undo' | 'redo';

type Pressed = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'keyCode'
>;

/** The letter as the keyboard's layout has it; while an input method is on, as the key stands on most of them. */
const letterOf = ({ key, code }: Pressed): string =>
  /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace(/^Key/, '').toLowerCase();

/** What a key asks for: Ctrl or ⌘ with Z, with Shift the other way, and Ctrl+Y. Null: nothing of the kind. */
export function stepOfKey(event: Pressed): Step | null {
  if (isComposing(event) || event.altKey || event.ctrlKey === event.metaKey) return null;
  const letter = letterOf(event);
  if (letter === 'z') return event.shiftKey ? 'redo' : 'undo';
  return letter === 'y' && event.ctrlKey && !event.shiftKey ? 'redo' : null;
}

/** What a menu, a gesture or a shaken phone asks for. */
export const stepOfInput = (inputType: string): Step | null =>
  inputType === 'historyUndo' ? 'undo' : inputType === 'historyRedo' ? 'redo' : null;
