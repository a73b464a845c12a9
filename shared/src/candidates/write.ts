import * as Y from 'yjs';
import { CANDIDATE_KEYS as KEY } from '../protocol/documents.ts';
import { type CandidateView, entriesOf, readCandidates } from './candidates.ts';
import { listOf, readEntries, type SharedEntry } from './entries.ts';

/** What a new candidate starts with. */
export type NewCandidate = Pick<SharedEntry, 'id' | 'title' | 'detail' | 'department'> &
  Partial<Pick<SharedEntry, 'hours' | 'saving' | 'mergedInto'>>;

export type CandidateFigure = 'hours' | 'saving';

/** At the end of the list; answers the texts to write in. */
export function addCandidate(
  doc: Y.Doc,
  { id, title, detail, department, hours = null, saving = null, mergedInto = null }: NewCandidate,
): { readonly titleText: Y.Text; readonly detailText: Y.Text } {
  const titleText = new Y.Text(title);
  const detailText = new Y.Text(detail);
  const fields = { id, title: titleText, detail: detailText, department, hours, saving, mergedInto };
  listOf(doc).push([new Y.Map<unknown>(Object.entries(fields))]);
  return { titleText, detailText };
}

/** The Y.Map of the candidate with this id; undefined: there is none. */
export const rowOf = (doc: Y.Doc, id: string): Y.Map<unknown> | undefined =>
  rowHolding(readEntries(doc).entries.find((entry) => entry.id === id));

function rowHolding(entry: SharedEntry | undefined): Y.Map<unknown> | undefined {
  const row = entry?.titleText.parent;
  return row instanceof Y.Map ? (row as Y.Map<unknown>) : undefined;
}

/** Where it is so already, nothing is written: what others are doing stays whole. */
export function set(doc: Y.Doc, id: string, key: string, value: string | number | null): void {
  const row = rowOf(doc, id);
  if (row !== undefined && (row.get(key) ?? null) !== value) row.set(key, value);
}

const candidateWith = (doc: Y.Doc, id: string): CandidateView | undefined =>
  readCandidates(doc).find((each) => entriesOf(each).some((entry) => entry.id === id));

/** Null takes it back from the doubles as well: otherwise theirs would show instead. */
function setForAll(doc: Y.Doc, id: string, key: string, value: string | number | null): void {
  const candidate = candidateWith(doc, id);
  if (candidate === undefined) return;
  doc.transact(() => {
    for (const entry of value === null ? entriesOf(candidate) : [candidate.main]) set(doc, entry.id, key, value);
  });
}

export const setDepartment = (doc: Y.Doc, id: string, department: string | null): void =>
  setForAll(doc, id, KEY.department, department);

export const setFigure = (doc: Y.Doc, id: string, figure: CandidateFigure, value: number | null): void =>
  setForAll(doc, id, KEY[figure], value);

/** The ids of what was removed, first the candidate's own, then its doubles'. */
export type Removed = readonly string[];

function mark(doc: Y.Doc, ids: Removed, removed: true | null): void {
  const { entries, removed: gone } = readEntries(doc);
  const rows = [...(removed ? entries : gone)].filter(({ id }) => ids.includes(id)).map(rowHolding);
  doc.transact(() => {
    for (const row of rows) row?.set(KEY.removed, removed);
  });
}

/**
 * With its doubles. Marked, not deleted: whoever puts it back doesn't become its author, and nothing that others were
 * writing is lost. Null if it is already gone.
 */
export function removeCandidate(doc: Y.Doc, id: string): Removed | null {
  const candidate = readCandidates(doc).find((each) => each.id === id);
  if (candidate === undefined) return null;
  const removed = entriesOf(candidate).map((entry) => entry.id);
  mark(doc, removed, true);
  return removed;
}

export const restoreCandidate = (doc: Y.Doc, removed: Removed): void => mark(doc, removed, null);
