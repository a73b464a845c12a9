import type { BoardId, RoundId, SubjectId } from '@nemawashi/shared/board/ids';
import type { Holder } from '@nemawashi/shared/board/while-held';
import { isUnkept, onRememberedElsewhere, recallAll, remember } from '#lib/remembered/storage.ts';
import { readWaiting, type WaitingAnswer } from './waiting-answer.ts';

/** Where waiting answers outlive a reload. One entry a subject, so that two tabs never overwrite each other's. */
export interface Shelf {
  all(): ReadonlyMap<SubjectId, WaitingAnswer>;
  put(subject: SubjectId, answer: WaitingAnswer | null): void;
  /** Calls back when another tab has changed an entry; null: it is gone. */
  onElsewhere(callback: (subject: SubjectId, answer: WaitingAnswer | null) => void): () => void;
}

/** What waited when the seat was moved is nobody's any more: it never goes out in another's name. */
const prefixOf = (board: BoardId, { seat, epoch }: Holder, round: RoundId): string =>
  `answer.${board}.${seat}${epoch === 0 ? '' : `~${String(epoch)}`}.${round}.`;

/** Whether an answer on a seat's shelf would be gone after a reload, because the browser refuses to keep it. */
export const shelfUnkept = (board: BoardId, holder: Holder, round: RoundId): boolean =>
  isUnkept(prefixOf(board, holder, round));

export function browserShelf(board: BoardId, holder: Holder, round: RoundId): Shelf {
  const prefix = prefixOf(board, holder, round);
  return {
    all() {
      const found = new Map<SubjectId, WaitingAnswer>();
      for (const [subject, text] of recallAll(prefix)) {
        const answer = readWaiting(text);
        if (answer !== null) found.set(subject as SubjectId, answer);
      }
      return found;
    },
    put: (subject, answer) => remember(prefix + subject, answer === null ? null : JSON.stringify(answer)),
    onElsewhere: (callback) =>
      onRememberedElsewhere(prefix, (subject, text) => callback(subject as SubjectId, readWaiting(text))),
  };
}

export type ShelfOf = typeof browserShelf;

/** Of a board that is gone with the page. */
export const noShelf: ShelfOf = () => ({
  all: () => new Map<SubjectId, WaitingAnswer>(),
  put: () => undefined,
  onElsewhere: () => () => undefined,
});
