import type { BoardId, Timestamp } from '@nemawashi/shared/board/ids';
import { keptSince } from '@nemawashi/shared/board/kept-until';
import type { Elapsed } from '../elapsed.ts';
import type { EventLog } from '../store/store.ts';
import type { DeleteBoard } from './deletion.ts';

/** How often it is looked for boards whose time is over, and how far a clock may be from what it should say by now. */
const DAY_MS = 24 * 60 * 60 * 1000;
const CLOCK_MS = 60 * 60 * 1000;

export interface RetentionOptions {
  readonly events: Pick<EventLog, 'boards' | 'lastAt'>;
  readonly deleteBoard: DeleteBoard;
  readonly keepDays: number;
  /** The time of day. */
  readonly now: () => Timestamp;
  readonly elapsed: Elapsed;
  readonly every: (ms: number, act: () => void) => () => void;
  readonly onFailure: (board: BoardId | null, error: unknown) => void;
}

/**
 * Deletes boards on which nothing has happened for as long as boards are kept: now, and every day. A clock that was set ahead
 * since this began deletes nothing. Answers how to end it.
 */
export function startRetention(options: RetentionOptions): () => Promise<void> {
  const { now, elapsed, every, onFailure } = options;
  const began = { at: now(), elapsed: elapsed() };
  let ended = false;
  let running: Promise<void> = Promise.resolve();
  const isAhead = () => now() - began.at - (elapsed() - began.elapsed) > CLOCK_MS;

  async function look(): Promise<void> {
    if (isAhead()) throw new Error('The clock was set ahead: boards are kept until the server is started anew');
    for (const board of await options.events.boards()) {
      if (ended) return;
      await deleteIfOver(options, board).catch((error: unknown) => onFailure(board, error));
    }
  }

  const next = () => {
    running = running.then(look).catch((error: unknown) => onFailure(null, error));
  };
  next();
  const stop = every(DAY_MS, next);
  return () => {
    ended = true;
    stop();
    return running;
  };
}

async function deleteIfOver({ events, deleteBoard, keepDays, now }: RetentionOptions, board: BoardId): Promise<void> {
  const since = keptSince(now(), keepDays);
  const last = await events.lastAt(board);
  if (last === null || last > since) return;
  // Perhaps something has happened since, or it comes at this very moment.
  const refused = ({ at }: { readonly at: Timestamp }) => (at > since ? ({ kind: 'already-done' } as const) : null);
  await deleteBoard(board, { by: null, refused, sparesDamaged: true });
}
