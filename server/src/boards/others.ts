import type { BoardId, Timestamp } from '@nemawashi/shared/board/ids';
import type { Wakes } from '../store/wakes.ts';
import type { OpenBoard } from './open-board.ts';
import type { Registry } from './registry.ts';

/** How often it is looked whether others wrote without a word: a wake may be lost, never what it tells of. Milliseconds. */
const LOOK_MS = 3_000;

export interface OthersOptions {
  readonly wakes: Wakes;
  readonly boards: Pick<Registry, 'inMemory' | 'renew'>;
  readonly deletedAt: (board: BoardId) => Promise<Timestamp | null>;
  /** The returned function ends it. */
  readonly every: (ms: number, act: () => void) => () => void;
  /** By another server: whoever has it open here, or holds anything of it, is told. */
  readonly onDeleted: (board: BoardId, deleted: { readonly at: Timestamp }) => void;
  readonly onFailure: (board: BoardId | null, error: unknown) => void;
}

/** Follows what other servers write to the boards that are in memory here. Answers how to end it. */
export function followOthers(options: OthersOptions): () => Promise<void> {
  const { wakes, boards, deletedAt, every, onDeleted, onFailure } = options;
  let looking: Promise<void> | null = null;

  const follow = (_id: BoardId, { room }: OpenBoard): Promise<void> => room.heard();

  async function forget(id: BoardId, open: OpenBoard): Promise<void> {
    const at = await deletedAt(id);
    if (at === null) return;
    open.room.pause();
    open.pace.stop();
    boards.renew(id, Promise.resolve());
    onDeleted(id, { at });
  }

  async function to(id: BoardId, act: typeof follow): Promise<void> {
    for (const [each, board] of boards.inMemory()) {
      if (each !== id) continue;
      const open = await board;
      if (open !== null) await act(id, open);
    }
  }

  /** At all of them in one question. */
  async function look(): Promise<void> {
    const known = new Map<BoardId, number>();
    for (const [id, board] of boards.inMemory()) {
      const seq = (await board)?.room.state.seq;
      if (seq !== undefined) known.set(id, seq);
    }
    if (known.size === 0) return;
    for (const { board, isGone } of await wakes.missed(known)) await to(board, isGone ? forget : follow);
  }

  const lookOnce = () => {
    looking ??= look()
      .catch((error: unknown) => onFailure(null, error))
      .finally(() => (looking = null));
  };

  const endListening = wakes.listen((board, what) => {
    if (board === null) lookOnce();
    else if (what === 'log' || what === 'deleted')
      to(board, what === 'log' ? follow : forget).catch((error: unknown) => onFailure(board, error));
  });
  const endLooking = wakes.isShared ? every(LOOK_MS, lookOnce) : () => undefined;
  return async () => {
    endListening();
    endLooking();
    await looking;
  };
}
