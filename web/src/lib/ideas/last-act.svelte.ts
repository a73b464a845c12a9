import type { CandidateView } from '@nemawashi/shared/candidates/candidates';
import type { Removed } from '@nemawashi/shared/candidates/write';
import type { SharedDocument } from './shared-document.svelte.ts';

type Done =
  | { readonly kind: 'removed'; readonly candidate: CandidateView; readonly removed: Removed }
  | { readonly kind: 'merged'; readonly candidate: CandidateView; readonly into: CandidateView };

/** Takes candidates off the list or merges them, and takes back what was done last. */
export class LastAct {
  readonly #document: () => SharedDocument;
  /** As the candidates were then; null: nothing to take back. */
  done = $state.raw<Done | null>(null);

  constructor(document: () => SharedDocument) {
    this.#document = document;
  }

  remove(candidate: CandidateView): void {
    const removed = this.#document().remove(candidate.id);
    if (removed !== null) this.done = { kind: 'removed', candidate, removed };
  }

  merge(candidate: CandidateView, into: CandidateView): void {
    this.#document().merge(candidate.id, into.id);
    this.done = { kind: 'merged', candidate, into };
  }

  /** Answers which candidate is back; null: none. */
  undo(): string | null {
    const { done } = this;
    if (done === null) return null;
    if (done.kind === 'removed') this.#document().restore(done.removed);
    else this.#document().undoMerge(done.candidate.id, done.into.id);
    this.done = null;
    return done.candidate.id;
  }
}
