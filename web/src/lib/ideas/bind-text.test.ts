import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { bindText } from './bind-text.ts';

/** As much of a form field as the binding touches. */
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
  /** Puts text where the caret is, as a browser does. */
  type(text: string) {
    const { selectionStart: start, selectionEnd: end } = this;
    this.value = this.value.slice(0, start) + text + this.value.slice(end);
    this.setSelectionRange(start + text.length, start + text.length);
    this.dispatchEvent(new Event('input'));
  }
}

function setUp(text: string, fits?: (text: string) => boolean) {
  const doc = new Y.Doc();
  const shared = doc.getText('title');
  shared.insert(0, text);
  const field = new FakeField();
  const held: (string | null)[] = [];
  const onheld = (typed: string | null) => held.push(typed);
  const release = bindText(shared, { ...(fits === undefined ? {} : { fits }), onheld })(field);
  /** Somebody else's edit. */
  const other = (edit: (text: Y.Text) => void) => doc.transact(() => edit(shared), 'remote');
  return { shared, field, release, held, other };
}

describe('a bound field', () => {
  it('shares what is typed by the smallest edit', () => {
    const { shared, field } = setUp('議事録作成');
    const deltas: unknown[] = [];
    shared.observe((event) => deltas.push(event.delta));
    field.setSelectionRange(3, 3);
    field.type('の');
    expect(shared.toString()).toBe('議事録の作成');
    expect(deltas).toEqual([[{ retain: 3 }, { insert: 'の' }]]);
  });

  it('K5 shares nothing that is never seen or turns others round, and leaves joiners and the caret where they are', () => {
    const { shared, field } = setUp('');
    field.type('\u202E料金\0表\u200B👩‍💻\u2066案\u2069');
    expect(shared.toString()).toBe('料金表👩‍💻案');
    expect(field.value).toBe('料金表👩‍💻案');
    expect(field.selectionStart).toBe(field.value.length);
  });

  it('K5 shows a sign where another program wrote such a thing, and its writer can take it out', () => {
    const { shared, field, other } = setUp('料金');
    other((text) => text.insert(1, '\u202E\0'));
    expect(field.value).toBe('料\uFFFD\uFFFD金');
    field.setSelectionRange(4, 4);
    field.type('表');
    expect(shared.toString()).toBe('料\u202E\0金表');
    field.setSelectionRange(1, 3);
    field.type('');
    expect(shared.toString()).toBe('料金表');
  });

  it('K5 leaves alone what the IME is composing', () => {
    const { shared, field } = setUp('');
    field.dispatchEvent(new Event('compositionstart'));
    field.type('\u200Bりょう');
    expect(field.value).toBe('\u200Bりょう');
    field.dispatchEvent(new Event('compositionend'));
    expect([field.value, shared.toString()]).toEqual(['りょう', 'りょう']);
  });

  it('takes over what others type and keeps the caret at its character', () => {
    const { field, other } = setUp('作成');
    field.setSelectionRange(2, 2);
    other((text) => text.insert(0, '議事録の'));
    expect(field.value).toBe('議事録の作成');
    expect(field.selectionStart).toBe(6);
  });

  it('lets nothing of others in, and nothing half-written out, while the IME composes', () => {
    const { shared, field, other } = setUp('作成');
    field.setSelectionRange(2, 2);
    field.dispatchEvent(new Event('compositionstart'));
    field.type('ぶ');
    other((text) => text.insert(0, '議事録の'));
    expect(field.value).toBe('作成ぶ');
    expect(shared.toString()).toBe('議事録の作成');
  });

  it('brings both together when the composition ends', () => {
    const { shared, field, other } = setUp('作成');
    field.setSelectionRange(2, 2);
    field.dispatchEvent(new Event('compositionstart'));
    field.type('部');
    other((text) => text.insert(0, '議事録の'));
    field.dispatchEvent(new Event('compositionend'));
    expect(shared.toString()).toBe('議事録の作成部');
    expect(field.value).toBe('議事録の作成部');
    expect(field.selectionStart).toBe(7);
  });

  it('shows what others wrote when a composition is called off', () => {
    const { field, other } = setUp('作成');
    field.dispatchEvent(new Event('compositionstart'));
    other((text) => text.delete(0, 1));
    field.dispatchEvent(new Event('compositionend'));
    expect(field.value).toBe('成');
  });

  const upToTen = (text: string) => text.length <= 10;

  it('D51 keeps a paste that is too long, shares it once it fits, and loses nothing of what others wrote meanwhile', () => {
    const { shared, field, held, other } = setUp('議事録', upToTen);
    field.setSelectionRange(3, 3);
    field.type('の作成と配布と保管');
    expect(field.value).toBe('議事録の作成と配布と保管');
    expect(shared.toString()).toBe('議事録');
    expect(held.at(-1)).toBe('議事録の作成と配布と保管');
    other((text) => text.insert(0, '週次'));
    expect(field.value).toBe('議事録の作成と配布と保管');
    field.value = '議事録の作成と配布';
    field.setSelectionRange(9, 9);
    field.dispatchEvent(new Event('input'));
    expect(held.at(-1)).toBeNull();
    expect(shared.toString()).toBe('週次議事録の作成と配布');
    expect(field.value).toBe('週次議事録の作成と配布');
    expect(field.selectionStart).toBe(11);
  });

  it('D51 cuts nothing that an IME composes, whatever its length on the way', () => {
    const { shared, field, held } = setUp('週次の会議', upToTen);
    field.setSelectionRange(5, 5);
    field.dispatchEvent(new Event('compositionstart'));
    field.type('のぎじろくさくせい');
    expect(field.value).toBe('週次の会議のぎじろくさくせい');
    expect(held).toEqual([]);
    field.value = '週次の会議の議事録作';
    field.dispatchEvent(new Event('compositionend'));
    expect(shared.toString()).toBe('週次の会議の議事録作');
  });

  it('D51 that still holds too much when it is left shares it: whoever opens it again finds it and can shorten it', () => {
    const { shared, field, release } = setUp('', upToTen);
    field.type('議事録の作成と配布と保管');
    release();
    expect(shared.toString()).toBe('議事録の作成と配布と保管');
  });

  it('is let go of', () => {
    const { shared, field, release, other } = setUp('a');
    release();
    other((text) => text.insert(1, 'b'));
    expect(field.value).toBe('a');
    field.type('c');
    expect(shared.toString()).toBe('ab');
  });
});
