import type { BoardId } from '@nemawashi/shared/board/ids';
import type { Wakes } from '../store/wakes.ts';
import type { Registry } from './registry.ts';

export interface PassingNewsOptions {
  readonly wakes: Pick<Wakes, 'listen'>;
  readonly boards: Pick<Registry, 'inMemory'>;
  readonly documents: { caughtUp(board: BoardId | null): Promise<void> };
  readonly onFailure: (board: BoardId | null, error: unknown) => void;
}

/** Follows what other servers tell that stands in no log: shared documents, who is here, who waits. Answers how to end it. */
export function followPassing({ wakes, boards, documents, onFailure }: PassingNewsOptions): () => void {
  const hear = async (id: BoardId | null): Promise<void> => {
    const opening = [...boards.inMemory()].flatMap(([each, board]) => (id === null || id === each ? [board] : []));
    await Promise.all((await Promise.all(opening)).map((board) => board?.passing.hear()));
  };
  return wakes.listen((board, what) => {
    const failed = (error: unknown) => onFailure(board, error);
    if (what === 'documents' || what === null) documents.caughtUp(board).catch(failed);
    if (what === 'passing' || what === null) hear(board).catch(failed);
  });
}
