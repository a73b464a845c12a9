import { groupDoubles } from '../board/merged.ts';
import { CANDIDATE_KEYS } from '../protocol/documents.ts';
import type * as Y from 'yjs';
import { type CandidateView, entriesOf, readCandidates } from './candidates.ts';
import { set } from './write.ts';

/** Null stands for itself. Only a pointer is written, so texts that others are writing at that moment stay whole. */
const point = (doc: Y.Doc, id: string, mergedInto: string | null): void =>
  set(doc, id, CANDIDATE_KEYS.mergedInto, mergedInto);

/** Whether both fit into one candidate, with all that was merged into either before. */
export function fitTogether(candidates: readonly CandidateView[], double: string, into: string): boolean {
  const entries = candidates
    .flatMap(entriesOf)
    .map((each) => ({ ...each, mergedInto: each.id === double ? into : each.mergedInto }));
  return groupDoubles(entries).length < candidates.length;
}

/** Makes `double` part of `into`. */
export function mergeCandidate(doc: Y.Doc, double: string, into: string): void {
  if (double !== into) point(doc, double, into);
}

/** Takes back exactly that, unless somebody has merged it into another since. */
export function undoMerge(doc: Y.Doc, double: string, into: string): void {
  const entry = readCandidates(doc)
    .flatMap(entriesOf)
    .find(({ id }) => id === double);
  if (entry?.mergedInto === into) point(doc, double, null);
}

/** Lets one of a candidate's doubles stand for itself again; the others stay where they are. */
export function separate(doc: Y.Doc, double: string): void {
  const candidate = readCandidates(doc).find(({ doubles }) => doubles.some(({ id }) => id === double));
  if (candidate === undefined) return;
  doc.transact(() => {
    // Others may hang on this one, and in a circle the first hangs on it too.
    for (const { id } of candidate.doubles) point(doc, id, id === double ? null : candidate.id);
    point(doc, candidate.id, null);
  });
}
