import { describe, expect, it } from 'vitest';
import { stepOfInput, stepOfKey } from './undo-keys.ts';

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false, keyCode: 0 };
const pressed = (key: string, code: string, held: Partial<typeof none> = { ctrlKey: true }) =>
  stepOfKey({ ...none, key, code, ...held });

describe('D61 undo is asked for', () => {
  it('by Ctrl or ⌘ with Z, and redo by Shift with them or Ctrl+Y', () => {
    expect(pressed('z', 'KeyZ')).toBe('undo');
    expect(pressed('z', 'KeyZ', { metaKey: true })).toBe('undo');
    expect(pressed('Z', 'KeyZ', { metaKey: true, shiftKey: true })).toBe('redo');
    expect(pressed('y', 'KeyY')).toBe('redo');
  });

  it('by the letter of the layout, and by its place while an input method hides the letter', () => {
    expect(pressed('z', 'KeyW')).toBe('undo');
    expect(pressed('w', 'KeyZ')).toBeNull();
    expect(pressed('っ', 'KeyZ')).toBe('undo');
  });

  it('by no plain letter, no AltGr, and nothing that belongs to a composition', () => {
    expect(pressed('z', 'KeyZ', {})).toBeNull();
    expect(pressed('z', 'KeyZ', { ctrlKey: true, altKey: true })).toBeNull();
    expect(pressed('z', 'KeyZ', { ctrlKey: true, isComposing: true })).toBeNull();
    expect(pressed('Process', 'KeyZ', { ctrlKey: true, keyCode: 229 })).toBeNull();
  });

  it('by a menu or a gesture', () => {
    expect(['historyUndo', 'historyRedo', 'insertText'].map(stepOfInput)).toEqual(['undo', 'redo', null]);
  });
});
