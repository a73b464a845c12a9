import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { bindText } from './bind-text.ts';

/** As much of a form field as the binding touches, for somebody who types. */
class FakeField extends EventTarget {
  value = '';
  selectionStart = 0;
  selectionEnd = 0;
  readOnly = false;
  readonly ownerDocument = { activeElement: this };
  setSelectionRange(start: number, end: number) {
    this.selectionStart = start;
    this.selectionEnd = end;
  }
  /** Puts text at a place, as a browser does. */
  type(text: string, at = this.selectionStart) {
    this.value = this.value.slice(0, at) + text + this.value.slice(at);
    this.setSelectionRange(at + text.length, at + text.length);
    this.dispatchEvent(Object.assign(new Event('input'), { inputType: 'insertText' }));
  }
  cut(from: number, to: number) {
    this.value = this.value.slice(0, from) + this.value.slice(to);
    this.setSelectionRange(from, from);
    this.dispatchEvent(Object.assign(new Event('input'), { inputType: 'deleteByCut' }));
  }
  press(key: string, { shiftKey = false, isComposing = false } = {}): Event {
    const held = { ctrlKey: true, metaKey: false, altKey: false, shiftKey, isComposing, keyCode: 0 };
    const event = Object.assign(new Event('keydown', { cancelable: true }), { key, code: '', ...held });
    this.dispatchEvent(event);
    return event;
  }
  choose(inputType: 'historyUndo' | 'historyRedo') {
    const event = Object.assign(new Event('beforeinput', { cancelable: true }), { inputType });
    this.dispatchEvent(event);
    return event;
  }
}

/** Two people at the same text, each with a document and a field of their own; every edit arrives at once. */
function two(text = '') {
  const docs = [new Y.Doc(), new Y.Doc()] as const;
  docs[0].getText('t').insert(0, text);
  Y.applyUpdate(docs[1], Y.encodeStateAsUpdate(docs[0]), 'line');
  docs.forEach((doc, index) =>
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'line') Y.applyUpdate(docs[1 - index] as Y.Doc, update, 'line');
    }),
  );
  const fields = docs.map((doc) => {
    const field = new FakeField();
    bindText(doc.getText('t'), { pauseMs: 0 })(field);
    return field;
  });
  return fields as [FakeField, FakeField];
}

describe('D61 undo', () => {
  it('takes back what one typed and leaves what others typed in between', () => {
    const [mine, theirs] = two();
    mine.type('議事録');
    theirs.type('の作成', 3);
    expect(mine.press('z').defaultPrevented).toBe(true);
    expect(mine.value).toBe('の作成');
    expect(theirs.value).toBe('の作成');
  });

  it('takes back nothing where all is of others, and keeps the browser from taking it back', () => {
    const [mine, theirs] = two();
    theirs.type('日報の要約');
    expect(mine.press('z').defaultPrevented).toBe(true);
    expect(mine.choose('historyUndo').defaultPrevented).toBe(true);
    expect(mine.value).toBe('日報の要約');
  });

  it('brings back what one cut, where it was, with the caret behind it', () => {
    const [mine, theirs] = two('議事録の作成');
    mine.cut(3, 6);
    theirs.type('週次の', 0);
    mine.press('z');
    expect(theirs.value).toBe('週次の議事録の作成');
    expect(mine.selectionStart).toBe('週次の議事録の作成'.length);
  });

  it('goes step by step, and forth again by both keys and by a menu', () => {
    const [mine] = two();
    mine.type('議事録');
    mine.type('の');
    mine.type('作成');
    mine.press('z');
    mine.press('z');
    expect(mine.value).toBe('議事録');
    mine.press('Z', { shiftKey: true });
    expect(mine.value).toBe('議事録の');
    mine.choose('historyRedo');
    expect(mine.value).toBe('議事録の作成');
    mine.choose('historyUndo');
    mine.press('y');
    expect(mine.value).toBe('議事録の作成');
  });

  it('waits for the end of a composition', () => {
    const [mine] = two();
    mine.type('議事録');
    mine.dispatchEvent(new Event('compositionstart'));
    mine.type('の');
    expect(mine.press('z', { isComposing: true }).defaultPrevented).toBe(false);
    expect(mine.value).toBe('議事録の');
    mine.dispatchEvent(new Event('compositionend'));
    mine.press('z');
    expect(mine.value).toBe('議事録');
  });

  it('is not moved by a browser that undoes without asking', () => {
    const [mine, theirs] = two();
    mine.type('議事録');
    theirs.type('の作成', 3);
    mine.value = '作成';
    mine.dispatchEvent(Object.assign(new Event('input'), { inputType: 'historyUndo' }));
    expect(mine.value).toBe('の作成');
    expect(theirs.value).toBe('の作成');
  });

  it('first lets go of what was too long to be shared', () => {
    const doc = new Y.Doc();
    const field = new FakeField();
    const held: (string | null)[] = [];
    bindText(doc.getText('t'), { fits: (text) => text.length <= 5, onheld: (text) => held.push(text), pauseMs: 0 })(
      field,
    );
    field.type('議事録');
    field.type('とその要約');
    doc.transact(() => doc.getText('t').insert(0, '新'), 'remote');
    field.press('z');
    expect(field.value).toBe('新議事録');
    expect(held.at(-1)).toBeNull();
    field.press('z');
    expect(field.value).toBe('新');
  });

  it('does nothing in a field that one may only read', () => {
    const [mine] = two();
    mine.type('議事録');
    mine.readOnly = true;
    mine.press('z');
    expect(mine.value).toBe('議事録');
  });

  it('of everything one did leaves exactly what the other wrote, whatever the order', () => {
    const edit = fc.record({ mine: fc.boolean(), text: fc.stringMatching(/^[ab]{1,3}$/), at: fc.nat(20) });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const [mine, theirs] = two();
        for (const { mine: own, text, at } of edits) {
          const field = own ? mine : theirs;
          // Each writes in letters of their own.
          field.type(own ? text : text.toUpperCase(), Math.min(at, field.value.length));
        }
        const others = mine.value.replace(/[ab]/g, '');
        for (let step = 0; step < edits.length; step += 1) mine.press('z');
        expect(mine.value).toBe(others);
        expect(theirs.value).toBe(others);
      }),
    );
  });
});
