import type { BoardId } from '@nemawashi/shared/board/ids';
import { evolve } from '@nemawashi/shared/board/evolve';
import { type BoardState, replyKey } from '@nemawashi/shared/board/state';
import type { EventLog } from '../store/store.ts';
import { foldLog, leavesBehind, logInTurns, toLogged } from './log.ts';
import { readSnapshot } from './snapshots.ts';

/** A board as it is opened. */
export interface Opened {
  readonly state: BoardState;
  /** How many answers and drafts were superseded since the log was last compacted. */
  readonly superseded: number;
  /** How many events came since the state that was kept beside the log; all of them where there was none. */
  readonly since: number;
  /**
   * Where it was opened by a kept state: verifies the whole log, and answers the state with all that is known only from
   * there. Rejects with `LogBroken`. Null: that is done.
   */
  readonly rest: (() => Promise<BoardState>) | null;
}

/** Null if there is no such board. Throws `LogBroken`. */
export async function openLog(events: EventLog, board: BoardId): Promise<Opened | null> {
  const kept = await readSnapshot(events, board);
  if (kept === null) {
    const { state, superseded } = await foldLog(events, board);
    return state === null ? null : { state, superseded, since: state.seq, rest: null };
  }
  let state = kept;
  let superseded = 0;
  for await (const piece of logInTurns(events, board, kept.seq))
    for (const stored of piece) {
      const logged = toLogged(stored);
      if (leavesBehind(logged)) superseded += 1;
      state = evolve(state, logged);
    }
  return { state, superseded, since: state.seq - kept.seq, rest: () => verified(events, state) };
}

/** The state, once its log is found to be what was written, with the replies to commands whose answers or drafts are erased. */
async function verified(events: EventLog, state: BoardState): Promise<BoardState> {
  let { replies } = state;
  for await (const receipts of events.verify(state.id))
    replies = replies.withMutations((all) => {
      for (const { seat, epoch, command, ...reply } of receipts) all.set(replyKey(seat, epoch, command), reply);
    });
  return { ...state, replies };
}
