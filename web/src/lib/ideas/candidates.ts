import type { SeatId } from '@nemawashi/shared/board/ids';
import { CANDIDATE_KEYS, CANDIDATES } from '@nemawashi/shared/protocol/documents';
import * as Y from 'yjs';

/** A candidate as the page shows it. The texts themselves stay shared. */
export interface CandidateView {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly department: string | null;
  readonly author: string | null;
  readonly titleText: Y.Text;
  readonly detailText: Y.Text;
}

export interface NewCandidate {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly department: string | null;
  readonly author: SeatId | string | null;
}

const { id: ID, title: TITLE, detail: DETAIL, department: DEPARTMENT, author: AUTHOR } = CANDIDATE_KEYS;

const listOf = (doc: Y.Doc): Y.Array<unknown> => doc.getArray(CANDIDATES);
const textOr = <Other>(value: unknown, other: Other): string | Other => (typeof value === 'string' ? value : other);

function read(entry: unknown): CandidateView | null {
  if (!(entry instanceof Y.Map)) return null;
  const id: unknown = entry.get(ID);
  const titleText: unknown = entry.get(TITLE);
  const detailText: unknown = entry.get(DETAIL);
  if (typeof id !== 'string' || !(titleText instanceof Y.Text) || !(detailText instanceof Y.Text)) return null;
  return {
    id,
    title: titleText.toString(),
    detail: detailText.toString(),
    department: textOr(entry.get(DEPARTMENT), null),
    author: textOr(entry.get(AUTHOR), null),
    titleText,
    detailText,
  };
}

/** In order of creation. What is no candidate, or has the id of an earlier one, is passed over. */
export function readCandidates(doc: Y.Doc): readonly CandidateView[] {
  const found = new Map<string, CandidateView>();
  for (const entry of listOf(doc).toArray()) {
    const candidate = read(entry);
    if (candidate !== null && !found.has(candidate.id)) found.set(candidate.id, candidate);
  }
  return [...found.values()];
}

const placeOf = (doc: Y.Doc, id: string): number =>
  listOf(doc)
    .toArray()
    .findIndex((entry) => read(entry)?.id === id);

/** At the end, or at `place` (from 0) if there are that many. */
export function addCandidate(
  doc: Y.Doc,
  { id, title, detail, department, author }: NewCandidate,
  place?: number,
): void {
  const list = listOf(doc);
  const entry = new Y.Map<unknown>();
  entry.set(ID, id);
  entry.set(TITLE, new Y.Text(title));
  entry.set(DETAIL, new Y.Text(detail));
  entry.set(DEPARTMENT, department);
  entry.set(AUTHOR, author);
  list.insert(Math.min(place ?? list.length, list.length), [entry]);
}

export function setDepartment(doc: Y.Doc, id: string, department: string | null): void {
  const entry = listOf(doc).get(placeOf(doc, id));
  if (entry instanceof Y.Map) entry.set(DEPARTMENT, department);
}

/** Returns what it was and where, so that it can be put back; null if it is already gone. */
export function removeCandidate(
  doc: Y.Doc,
  id: string,
): { readonly candidate: NewCandidate; readonly place: number } | null {
  const place = placeOf(doc, id);
  const candidate = place === -1 ? null : read(listOf(doc).get(place));
  if (candidate === null) return null;
  listOf(doc).delete(place);
  const { title, detail, department, author } = candidate;
  return { candidate: { id, title, detail, department, author }, place };
}
