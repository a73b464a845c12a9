import { expect, it } from 'vitest';
import * as Y from 'yjs';
import type { DepartmentId, SeatId, SilenceId } from '../board/ids.ts';
import type { EndedSilence, Idea } from '../board/silence.ts';
import { NOBODY } from '../protocol/documents.ts';
import { broughtBy } from './brought.ts';
import { readCandidates } from './candidates.ts';
import { addCandidate, removeCandidate } from './write.ts';

const idea = (title: string, author: string | null): Idea => ({
  title,
  detail: `${title}の説明`,
  department: 'sales' as DepartmentId,
  hours: 12,
  saving: null,
  author: author as SeatId | null,
});
const SILENCE: EndedSilence = {
  id: 'w1' as SilenceId,
  ideas: [idea('一', 'a'), idea('二', 'b'), idea('三', null), idea('四', 'a')],
  draw: 77,
  withheld: [],
};
const titlesOf = (doc: Y.Doc) => readCandidates(doc).map(({ title }) => title);

it('I14 the ideas come in in their order, each as its author’s client, and what is nobody’s as nobody’s', () => {
  const { update, writers } = broughtBy(SILENCE);
  const doc = new Y.Doc();
  Y.applyUpdate(doc, update);
  const candidates = readCandidates(doc);
  expect(candidates.map(({ id, title, hours }) => [id, title, hours])).toEqual([
    ['w1-1', '一', 12],
    ['w1-2', '二', 12],
    ['w1-3', '三', 12],
    ['w1-4', '四', 12],
  ]);
  expect(candidates.map(({ writers: [client = 0] }) => writers.get(client))).toEqual(['a', 'b', NOBODY, 'a']);
});

it('I14 made anew it is the same to the byte, and brought again it changes nothing, whatever was written meanwhile', () => {
  const doc = new Y.Doc();
  addCandidate(doc, { id: 'before', title: '先の案', detail: '', department: null });
  Y.applyUpdate(doc, broughtBy(SILENCE).update);
  addCandidate(doc, { id: 'after', title: '後の案', detail: '', department: null });
  removeCandidate(doc, 'w1-2');
  readCandidates(doc)
    .find(({ id }) => id === 'w1-1')
    ?.main.titleText.insert(0, '書き足した');
  const before = Y.encodeStateAsUpdate(doc);
  expect(broughtBy(SILENCE).update).toEqual(broughtBy(SILENCE).update);
  Y.applyUpdate(doc, broughtBy(SILENCE).update);
  expect(Y.encodeStateAsUpdate(doc)).toEqual(before);
  expect(new Set(titlesOf(doc))).toEqual(new Set(['先の案', '書き足した一', '三', '四', '後の案']));
});

it('I14 of two silences neither takes the other’s place', () => {
  const doc = new Y.Doc();
  for (const silence of [SILENCE, { ...SILENCE, id: 'w2' as SilenceId, draw: 78 }])
    Y.applyUpdate(doc, broughtBy(silence).update);
  expect(titlesOf(doc)).toHaveLength(8);
});
