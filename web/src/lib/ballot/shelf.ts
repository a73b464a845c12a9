import type { BoardId, RoundId, SubjectId } from '@nemawashi/shared/board/ids';
import type { Holder } from '@nemawashi/shared/board/while-held';
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
  `nemawashi.answer.${board}.${seat}${epoch === 0 ? '' : `~${String(epoch)}`}.${round}.`;

export function browserShelf(board: BoardId, holder: Holder, round: RoundId): Shelf {
  const prefix = prefixOf(board, holder, round);
  return {
    all() {
      const found = new Map<SubjectId, WaitingAnswer>();
      try {
        for (const key of Object.keys(localStorage)) {
          const answer = key.startsWith(prefix) ? readWaiting(localStorage.getItem(key)) : null;
          if (answer !== null) found.set(key.slice(prefix.length) as SubjectId, answer);
        }
      } catch {
        // A browser that keeps nothing: answers live as long as the page.
      }
      return found;
    },
    put(subject, answer) {
      try {
        if (answer === null) localStorage.removeItem(prefix + subject);
        else localStorage.setItem(prefix + subject, JSON.stringify(answer));
      } catch {
        // As above.
      }
    },
    onElsewhere(callback) {
      const listen = ({ key, newValue }: StorageEvent) => {
        if (key?.startsWith(prefix)) callback(key.slice(prefix.length) as SubjectId, readWaiting(newValue));
      };
      window.addEventListener('storage', listen);
      return () => window.removeEventListener('storage', listen);
    },
  };
}
