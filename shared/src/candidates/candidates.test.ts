import { CANDIDATES } from '../protocol/documents.ts';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { readCandidates } from './candidates.ts';
import { addCandidate, removeCandidate, restoreCandidate, setDepartment, setFigure } from './write.ts';

const minutes = { id: 'a', title: '議事録', detail: '毎週2時間', department: 'sales' };
const titles = (doc: Y.Doc) => readCandidates(doc).map(({ title }) => title);

describe('candidates', () => {
  it('are read in order of creation, with texts that can be written in', () => {
    const doc = new Y.Doc();
    addCandidate(doc, minutes);
    addCandidate(doc, { ...minutes, id: 'b', title: '' });
    readCandidates(doc)[1]?.main.titleText.insert(0, '日報');
    setDepartment(doc, 'b', null);
    expect(titles(doc)).toEqual(['議事録', '日報']);
    expect(readCandidates(doc)[0]).toMatchObject({ ...minutes, writers: [doc.clientID], hours: null, saving: null });
    expect(readCandidates(doc)[1]?.department).toBeNull();
  });

  it('come back where they were after being deleted', () => {
    const doc = new Y.Doc();
    for (const id of ['a', 'b', 'c']) addCandidate(doc, { ...minutes, id, title: id });
    const removed = removeCandidate(doc, 'b');
    expect(titles(doc)).toEqual(['a', 'c']);
    if (removed !== null) restoreCandidate(doc, removed);
    expect(titles(doc)).toEqual(['a', 'b', 'c']);
    expect(removeCandidate(doc, 'gone')).toBeNull();
  });

  it('hold hours and saving, which can be taken back', () => {
    const doc = new Y.Doc();
    addCandidate(doc, minutes);
    setFigure(doc, 'a', 'hours', 40);
    setFigure(doc, 'a', 'saving', 16.7);
    setFigure(doc, 'gone', 'hours', 1);
    expect(readCandidates(doc)).toMatchObject([{ hours: 40, saving: 16.7 }]);
    setFigure(doc, 'a', 'hours', null);
    expect(readCandidates(doc)).toMatchObject([{ hours: null, saving: 16.7 }]);
  });

  it('of two people at once are both there', () => {
    const [one, two] = [new Y.Doc(), new Y.Doc()];
    addCandidate(one, { ...minutes, id: 'a', title: 'one' });
    addCandidate(two, { ...minutes, id: 'b', title: 'two' });
    Y.applyUpdate(one, Y.encodeStateAsUpdate(two));
    Y.applyUpdate(two, Y.encodeStateAsUpdate(one));
    expect(titles(one).sort()).toEqual(['one', 'two']);
    expect(titles(two)).toEqual(titles(one));
  });

  it('are told apart from rubbish and doubles', () => {
    const doc = new Y.Doc();
    doc.getArray(CANDIDATES).push([7, 'text', new Y.Map(), new Y.Array()]);
    addCandidate(doc, minutes);
    addCandidate(doc, { ...minutes, title: 'double' });
    expect(titles(doc)).toEqual(['議事録']);
  });
});
