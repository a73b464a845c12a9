import { firstKnown, groupDoubles, joinedText, type Merged } from '@nemawashi/shared/board/merged';
import { candidateFigure } from '@nemawashi/shared/board/slate';
import { CANDIDATE_KEYS, CANDIDATES } from '@nemawashi/shared/protocol/documents';
import * as Y from 'yjs';

/** A candidate as somebody wrote it, before doubles are merged. */
export interface CandidateEntry {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly department: string | null;
  /** The Yjs client that put it into the list; whose that is, the server says. Null: not in a list yet. */
  readonly writer: number | null;
  /** A month, today; null: not estimated. */
  readonly hours: number | null;
  /** Expected, in percent; null: not estimated. */
  readonly saving: number | null;
  /** The candidate it is a double of. */
  readonly mergedInto: string | null;
}

/** An entry whose texts can be written in. */
export interface SharedEntry extends CandidateEntry {
  readonly titleText: Y.Text;
  readonly detailText: Y.Text;
}

/** A candidate as the page shows it: with what was merged into it. */
export interface CandidateView {
  readonly id: string;
  /** Joined, as they will stand on the slate. */
  readonly title: string;
  readonly detail: string;
  readonly department: string | null;
  /** Clients that wrote it, first the one that began it. */
  readonly writers: readonly number[];
  readonly hours: number | null;
  readonly saving: number | null;
  readonly main: SharedEntry;
  readonly doubles: readonly SharedEntry[];
}

/** What a new candidate starts with. */
export type NewCandidate = Pick<CandidateEntry, 'id' | 'title' | 'detail' | 'department'> &
  Partial<Pick<CandidateEntry, 'hours' | 'saving' | 'mergedInto'>>;

export type CandidateFigure = 'hours' | 'saving';

const KEY = CANDIDATE_KEYS;

const listOf = (doc: Y.Doc): Y.Array<unknown> => doc.getArray(CANDIDATES);
const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function read(entry: unknown): SharedEntry | null {
  if (!(entry instanceof Y.Map) || entry.get(KEY.removed) === true) return null;
  const id: unknown = entry.get(KEY.id);
  const titleText: unknown = entry.get(KEY.title);
  const detailText: unknown = entry.get(KEY.detail);
  if (typeof id !== 'string' || !(titleText instanceof Y.Text) || !(detailText instanceof Y.Text)) return null;
  return {
    id,
    title: titleText.toString(),
    detail: detailText.toString(),
    department: textOrNull(entry.get(KEY.department)),
    writer: entry._item?.id.client ?? null,
    hours: candidateFigure(entry.get(KEY.hours), 'hours'),
    saving: candidateFigure(entry.get(KEY.saving), 'saving'),
    mergedInto: textOrNull(entry.get(KEY.mergedInto)),
    titleText,
    detailText,
  };
}

/** In order of creation. What is no candidate, or has the id of an earlier one, is passed over. */
function readEntries(doc: Y.Doc): readonly SharedEntry[] {
  const found = new Map<string, SharedEntry>();
  for (const raw of listOf(doc).toArray()) {
    const entry = read(raw);
    if (entry !== null && !found.has(entry.id)) found.set(entry.id, entry);
  }
  return [...found.values()];
}

const view = (group: Merged<SharedEntry>): CandidateView => ({
  id: group.main.id,
  ...joinedText(group),
  department: firstKnown(group, ({ department }) => department),
  writers: [...new Set([group.main, ...group.doubles].flatMap(({ writer }) => writer ?? []))],
  hours: firstKnown(group, ({ hours }) => hours),
  saving: firstKnown(group, ({ saving }) => saving),
  ...group,
});

/** In order of creation, doubles with the candidate they were merged into: as the freeze will read them. */
export function readCandidates(doc: Y.Doc): readonly CandidateView[] {
  return groupDoubles(readEntries(doc)).map(view);
}

/** Everything of one candidate, its doubles too. */
export const entriesOf = ({ main, doubles }: Pick<CandidateView, 'main' | 'doubles'>): readonly SharedEntry[] => [
  main,
  ...doubles,
];

const placeOf = (doc: Y.Doc, id: string): number =>
  listOf(doc)
    .toArray()
    .findIndex((entry) => read(entry)?.id === id);

/** At the end of the list. */
export function addCandidate(doc: Y.Doc, candidate: NewCandidate): void {
  const entry = new Y.Map<unknown>();
  entry.set(KEY.id, candidate.id);
  entry.set(KEY.title, new Y.Text(candidate.title));
  entry.set(KEY.detail, new Y.Text(candidate.detail));
  entry.set(KEY.department, candidate.department);
  entry.set(KEY.hours, candidate.hours ?? null);
  entry.set(KEY.saving, candidate.saving ?? null);
  entry.set(KEY.mergedInto, candidate.mergedInto ?? null);
  listOf(doc).push([entry]);
}

function set(doc: Y.Doc, id: string, key: string, value: string | number | null): void {
  const entry = listOf(doc).get(placeOf(doc, id));
  if (entry instanceof Y.Map && entry.get(key) !== value) entry.set(key, value);
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
  const wanted = new Set<unknown>(ids);
  doc.transact(() => {
    for (const entry of listOf(doc).toArray())
      if (entry instanceof Y.Map && wanted.has(entry.get(KEY.id))) entry.set(KEY.removed, removed);
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
