import type { BoardId } from '@nemawashi/shared/board/ids';
import type { Heard, Wakes } from '../store/wakes.ts';
import type { Registry } from './registry.ts';

/** How often it is looked without a word: a wake may be lost. Milliseconds. */
const LOOK_MS = 5_000;

export interface PassingNewsOptions {
  readonly wakes: Pick<Wakes, 'isShared' | 'listen'>;
  readonly boards: Pick<Registry, 'inMemory'>;
  readonly documents: { caughtUp(board: BoardId | null): Promise<void> };
  /** The returned function ends it. */
  readonly every: (ms: number, act: () => void) => () => void;
  readonly onFailure: (board: BoardId | null, error: unknown) => void;
}

/** Follows what other servers tell that stands in no log: shared documents, who is here, who waits. Answers how to end it. */
export function followPassing({ wakes, boards, documents, every, onFailure }: PassingNewsOptions): () => void {
  const hear = async (id: BoardId | null): Promise<void> => {
    for (const [each, opening] of boards.inMemory())
      if (id === null || id === each) await (await opening)?.passing.hear();
  };
  const heard: Heard = (board, what) => {
    const failed = (error: unknown) => onFailure(board, error);
    if (what === 'documents' || what === null) documents.caughtUp(board).catch(failed);
    if (what === 'passing' || what === null) hear(board).catch(failed);
  };
  const endListening = wakes.listen(heard);
  const endLooking = wakes.isShared ? every(LOOK_MS, () => heard(null, null)) : () => undefined;
  return () => {
    endListening();
    endLooking();
  };
}
