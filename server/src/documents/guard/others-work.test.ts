import type { SeatId } from '@nemawashi/shared/board/ids';
import { readCandidates } from '@nemawashi/shared/candidates/candidates';
import { addCandidate, removeCandidate, restoreCandidate, setDepartment } from '@nemawashi/shared/candidates/write';
import { CANDIDATES, noteName } from '@nemawashi/shared/protocol/documents';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { SYNC_LIMITS } from '../limits.ts';
import { SharedDoc } from '../shared-doc.ts';
import { gathering } from '../testing/gathering.ts';

const [author, other] = ['author', 'other'] as [SeatId, SeatId];

const candidate = (id: string, title = '議事録') => ({ id, title, detail: '毎週2時間', department: null });
const titles = ({ doc }: SharedDoc) => readCandidates(doc).map(({ title }) => title);
const refused = (code: number) => ({ kind: 'refused', code });
const rowsOf = (doc: Y.Doc) => doc.getArray<Y.Map<unknown>>(CANDIDATES);

describe('Y23 what one person can delete', () => {
  it('is counted by the characters that others wrote, not by one’s own', () => {
    const { shared, write } = gathering();
    write(author, (doc) => doc.getText(noteName('a')).insert(0, '部長の承認が要る'));
    expect(write(author, (doc) => doc.getText(noteName('a')).delete(0, 3)).erased).toBe(0);
    expect(write(other, (doc) => doc.getText(noteName('a')).delete(0, 2)).erased).toBe(2);
    write(other, (doc) => doc.getText(noteName('a')).insert(0, '課長の'));
    expect(write(other, (doc) => doc.getText(noteName('a')).delete(0, 3)).erased).toBe(0);
    expect(shared.doc.getText(noteName('a')).toString()).toBe('が要る');
  });

  it('is bounded at once, whatever there is', () => {
    const { shared, write } = gathering({ erasing: { burst: 100, perSecond: 1 } });
    write(author, (doc) => doc.getText(noteName('a')).insert(0, 'あ'.repeat(101)));
    expect(write(other, (doc) => doc.getText(noteName('a')).delete(0, 101))).toMatchObject(refused(4429));
    expect(shared.doc.getText(noteName('a')).toString()).toHaveLength(101);
    expect(write(other, (doc) => doc.getText(noteName('a')).delete(0, 100)).kind).toBe('applied');
  });

  it('of candidates: marking one costs, and so does each figure of others', () => {
    const { shared, write } = gathering();
    expect(write(author, (doc) => addCandidate(doc, candidate('a'))).erased).toBe(0);
    expect(write(other, (doc) => void removeCandidate(doc, 'a')).erased).toBe(50);
    expect(titles(shared)).toEqual([]);
    expect(write(author, (doc) => restoreCandidate(doc, ['a'])).erased).toBe(0);
    expect(write(other, (doc) => setDepartment(doc, 'a', 'sales')).erased).toBe(50);
  });
});

describe('Y24 a candidate stays in the document', () => {
  it.each([
    ['the candidate itself', (doc: Y.Doc) => rowsOf(doc).delete(0, 1)],
    ['its title', (doc: Y.Doc) => rowsOf(doc).get(0).delete('title')],
    ['its title for another text', (doc: Y.Doc) => rowsOf(doc).get(0).set('title', new Y.Text('x'))],
    ['its detail for a word', (doc: Y.Doc) => rowsOf(doc).get(0).set('detail', 'x')],
    ['its id', (doc: Y.Doc) => rowsOf(doc).get(0).set('id', 'b')],
  ])('nobody takes out %s, its writer neither', (_what, act) => {
    for (const seat of [author, other]) {
      const { shared, write } = gathering();
      write(author, (doc) => addCandidate(doc, candidate('a')));
      expect(write(seat, act)).toMatchObject(refused(4403));
      expect(readCandidates(shared.doc)).toMatchObject([candidate('a')]);
    }
  });

  it('removed, it can be put back with every word', () => {
    const { shared, write } = gathering();
    write(author, (doc) => addCandidate(doc, candidate('a')));
    write(other, (doc) => void removeCandidate(doc, 'a'));
    const later = new SharedDoc({ doc: new Y.Doc(), writers: new Map() }, SYNC_LIMITS);
    later.apply(Y.encodeStateAsUpdate(shared.doc), author, () => true);
    restoreCandidate(later.doc, ['a']);
    expect(readCandidates(later.doc)).toMatchObject([candidate('a')]);
  });
});

describe('Y25 what one person can fill', () => {
  it('is a share of the document: the others go on writing', () => {
    const { write } = gathering({ documentBytes: 4000, bytesPerSeat: 1000 });
    const add = (seat: SeatId) => write(seat, (doc) => doc.getText(noteName('a')).insert(0, 'x'.repeat(300))).kind;
    expect([add(author), add(author), add(author), add(author)]).toEqual(['applied', 'applied', 'applied', 'refused']);
    expect(add(other)).toBe('applied');
  });

  it('counts what is there', () => {
    const { write } = gathering({ bytesPerSeat: 1000 });
    for (let time = 0; time < 9; time += 1) {
      expect(write(author, (doc) => doc.getText(noteName('a')).insert(0, 'x'.repeat(300))).kind).toBe('applied');
      write(author, (doc) => doc.getText(noteName('a')).delete(0, 300));
    }
  });

  it('is so many candidates, removed ones too, since they stay; and so many notes begun', () => {
    const { shared, write } = gathering({ candidatesPerSeat: 3, rootsPerSeat: 2 });
    const add = (seat: SeatId, id: string) => write(seat, (doc) => void addCandidate(doc, candidate(id)));
    for (const id of ['a', 'b', 'c']) expect(add(author, id).kind).toBe('applied');
    write(author, (doc) => void removeCandidate(doc, 'a'));
    expect(add(author, 'd')).toMatchObject(refused(4413));
    expect(add(other, 'e').kind).toBe('applied');
    expect(titles(shared)).toHaveLength(3);
    const begin = (item: string) => write(author, (doc) => doc.getText(noteName(item)).insert(0, 'x')).kind;
    expect([begin('1'), begin('2')]).toEqual(['applied', 'refused']);
  });

  it('in pieces: others who write into one’s text take nothing of one’s share', () => {
    const { write } = gathering({ structsPerSeat: 30 });
    write(author, (doc) => doc.getText(noteName('a')).insert(0, 'x'.repeat(200)));
    const scatter = (seat: SeatId, from: number) =>
      write(seat, (doc) => {
        for (let at = 0; at < 20; at += 1) doc.getText(noteName('a')).insert(from + 3 * at, 'y');
      }).kind;
    expect(scatter(other, 1)).toBe('applied');
    expect(write(author, (doc) => doc.getText(noteName('a')).insert(0, 'z')).kind).toBe('applied');
    expect([scatter(other, 100)]).toEqual(['refused']);
  });
});
