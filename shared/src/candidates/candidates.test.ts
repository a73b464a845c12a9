import { CANDIDATES } from '../protocol/documents.ts';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { entriesOf, readCandidates, readRemoved } from './candidates.ts';
import { mergeCandidate } from './merging.ts';
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

  it('B21 stay, and stay their writer’s to change, when somebody else takes their id and a place before them', () => {
    const [honest, decoy] = [new Y.Doc(), new Y.Doc()];
    addCandidate(honest, minutes);
    Y.applyUpdate(decoy, Y.encodeStateAsUpdate(honest));
    const fields = { ...minutes, title: new Y.Text('decoy'), detail: new Y.Text('') };
    decoy.getArray(CANDIDATES).insert(0, [new Y.Map<unknown>(Object.entries(fields))]);
    Y.applyUpdate(honest, Y.encodeStateAsUpdate(decoy));
    expect(titles(honest)).toEqual(['decoy', '議事録']);
    const own = readCandidates(honest)[1]?.id ?? '';
    setFigure(honest, own, 'hours', 7);
    expect(readCandidates(honest).map(({ hours }) => hours)).toEqual([null, 7]);
    const removed = removeCandidate(honest, own);
    expect(titles(honest)).toEqual(['decoy']);
    expect(readRemoved(honest)).toMatchObject([{ id: own, title: '議事録', hours: 7 }]);
    restoreCandidate(honest, removed ?? []);
    expect(titles(honest)).toEqual(['decoy', '議事録']);
    expect(readRemoved(honest)).toEqual([]);
  });

  it('B22 that were removed are there to be put back, with their doubles; empty ones aren’t', () => {
    const doc = new Y.Doc();
    for (const id of ['a', 'b', 'c']) addCandidate(doc, { ...minutes, id, title: id });
    addCandidate(doc, { ...minutes, id: 'empty', title: '', detail: '' });
    mergeCandidate(doc, 'b', 'a');
    removeCandidate(doc, 'a');
    removeCandidate(doc, 'empty');
    expect(readRemoved(doc).map((each) => entriesOf(each).map(({ id }) => id))).toEqual([['a', 'b']]);
  });
});
