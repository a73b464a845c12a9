import type * as Y from 'yjs';
import { firstKnown, groupDoubles, joinedText, type Merged } from '../board/merged.ts';
import { readEntries, type SharedEntry } from './entries.ts';

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

const view = (group: Merged<SharedEntry>): CandidateView => ({
  id: group.main.id,
  ...joinedText(group),
  department: firstKnown(group, ({ department }) => department),
  writers: [...new Set(entriesOf(group).flatMap(({ writer }) => writer ?? []))],
  hours: firstKnown(group, ({ hours }) => hours),
  saving: firstKnown(group, ({ saving }) => saving),
  ...group,
});

/** In order of creation, doubles with the candidate they were merged into: as the freeze will read them. */
export const readCandidates = (doc: Y.Doc): readonly CandidateView[] =>
  groupDoubles(readEntries(doc).entries).map(view);

/** Those that were removed, each with the doubles that went with it; empty ones are nothing to put back. */
export const readRemoved = (doc: Y.Doc): readonly CandidateView[] =>
  groupDoubles(readEntries(doc).removed)
    .map(view)
    .filter(({ title, detail }) => title !== '' || detail !== '');

/** Everything of one candidate, its doubles too. */
export const entriesOf = ({ main, doubles }: Merged<SharedEntry>): readonly SharedEntry[] => [main, ...doubles];
