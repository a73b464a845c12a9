import type { BoardId } from '@nemawashi/shared/board/ids';
import type { Deleted } from '@nemawashi/shared/protocol/live';
import type { Log } from '../log.ts';
import { endAllLines, endWithBoard } from './broadcast.ts';
import type { LiveServer } from './server.ts';

export interface EndingsOptions {
  readonly io: LiveServer;
  readonly log: Log;
  /** Files that were made of it and are kept for a while. */
  readonly forget: (board: BoardId) => void;
  /** Who may be on its documents' lines may be another question now. */
  readonly recheck: (board: BoardId) => void;
}

/** What becomes of those who have a board open when it is deleted, or what they have of it doesn't hold any more. */
export const createEndings = ({ io, log, forget, recheck }: EndingsOptions) => ({
  onDeleted(board: BoardId, deleted: Deleted) {
    log.info({ board }, 'a board was deleted');
    forget(board);
    endWithBoard(io, board, deleted);
    recheck(board);
  },
  onFailed: (board: BoardId) => endAllLines(io, board),
  onRenewed(board: BoardId) {
    forget(board);
    endAllLines(io, board);
  },
});
