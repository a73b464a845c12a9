import { addCandidate, removeCandidate } from '@nemawashi/shared/candidates/write';
import { readCandidates } from '@nemawashi/shared/candidates/candidates';
import { placeOf } from '@nemawashi/shared/candidates/place';
import { noteName } from '@nemawashi/shared/protocol/documents';
import type { DocumentEarlier } from '@nemawashi/shared/protocol/http';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { earlierCandidates, earlierNotes, isMissing } from './earlier-text.ts';
import { PuttingBack } from './put-back.ts';

const WRITTEN = { title: '議事録の下書き', detail: '毎週2時間かかっている' };
const note = (doc: Y.Doc): Y.Text => doc.getText(noteName('a'));
const keep = (text: Y.Text, before = text.toString()): DocumentEarlier => ({
  place: placeOf(text)?.place ?? '',
  text: before,
});
const empty = (text: Y.Text): void => text.delete(0, text.length);

/** A document with one candidate, which somebody empties after its texts were kept. */
function emptied(): { doc: Y.Doc; kept: DocumentEarlier[] } {
  const doc = new Y.Doc();
  const { titleText, detailText } = addCandidate(doc, { id: 'a', department: null, ...WRITTEN });
  const kept = [keep(titleText), keep(detailText)];
  empty(titleText);
  empty(detailText);
  return { doc, kept };
}

describe('Y30 what is told as missing', () => {
  it.each([
    ['nothing, where it stands with more around it', '議事録の作成', 'まず、議事録の作成を試す', false],
    ['not a slip that was put right', '議事録の作世を自動にする', '議事録の作成を自動にする', false],
    ['a text that was emptied, however short', 'RPA', '', true],
    ['half of a short one', '議事録', '会議の記録', true],
    ['more than ten characters', `${'前'.repeat(30)}議事録の作成を自動にする`, '前'.repeat(30), true],
    ['nothing, where there was nothing', ' \n', '', false],
  ])('%s', (_what, before, now, missing) => {
    expect(isMissing(before, now)).toBe(missing);
  });
});

describe('Y30 putting an earlier text back', () => {
  it('brings title and description back in one step, and takes them off the list', () => {
    const { doc, kept } = emptied();
    const [first, ...more] = earlierCandidates(doc, kept);
    expect(more).toEqual([]);
    if (first) new PuttingBack(doc).put(first);
    expect(readCandidates(doc)).toMatchObject([WRITTEN]);
    expect(earlierCandidates(doc, kept)).toEqual([]);
  });

  it('brings back a candidate that was removed besides', () => {
    const { doc, kept } = emptied();
    removeCandidate(doc, 'a');
    const [first] = earlierCandidates(doc, kept);
    if (first) new PuttingBack(doc).put(first);
    expect(readCandidates(doc)).toMatchObject([WRITTEN]);
  });

  it('can be undone, and what others wrote since stays', () => {
    const doc = new Y.Doc();
    note(doc).insert(0, '部長の承認が要る。期限は来月。');
    const kept = [keep(note(doc))];
    empty(note(doc));
    note(doc).insert(0, '不要');
    const back = new PuttingBack(doc);
    const [first] = earlierNotes(doc, 'a', kept);
    if (first) back.put(first);
    expect(note(doc).toString()).toBe('部長の承認が要る。期限は来月。');
    note(doc).insert(note(doc).length, '追記');
    back.undo();
    expect(note(doc).toString()).toBe('不要追記');
    back.undo();
    expect(note(doc).toString()).toBe('不要追記');
  });

  it('deletes less of what others wrote than a page may: the rest stands behind it', () => {
    const doc = new Y.Doc();
    const back = new PuttingBack(doc);
    for (const item of ['a', 'b']) doc.getText(noteName(item)).insert(0, 'x'.repeat(1_800));
    for (const item of ['a', 'b'])
      for (const each of earlierNotes(doc, item, [keep(doc.getText(noteName(item)), WRITTEN.detail)])) back.put(each);
    expect(note(doc).toString()).toBe(WRITTEN.detail);
    expect(doc.getText(noteName('b')).toString()).toBe(`${WRITTEN.detail}\n${'x'.repeat(1_800)}`);
  });

  it('of a text that several lost words of: the fullest first, and each of the others', () => {
    const doc = new Y.Doc();
    note(doc);
    const kept = [keep(note(doc), WRITTEN.title), keep(note(doc), WRITTEN.detail)];
    expect(earlierNotes(doc, 'a', kept).map(({ texts: [text] }) => text?.before)).toEqual([
      WRITTEN.detail,
      WRITTEN.title,
    ]);
  });
});
