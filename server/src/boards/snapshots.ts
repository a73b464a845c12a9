import { setImmediate as nextTurn } from 'node:timers/promises';
import type { BoardId } from '@nemawashi/shared/board/ids';
import { SnapshotReader } from '@nemawashi/shared/board/snapshot/read';
import { snapshotLines } from '@nemawashi/shared/board/snapshot/write';
import type { BoardState } from '@nemawashi/shared/board/state';
import type { EventLog } from '../store/store.ts';
import { shapeOfStates } from './shape.ts';

/** Lines between which nobody else's turn comes: a few milliseconds. */
const OF_A_TURN = 8;
/** As many replies, of which a long log has hundreds of thousands. */
const REPLIES = 2000;

/** A state without the replies to commands whose answers are erased: those are in the log. */
async function withoutErased(events: Pick<EventLog, 'commands'>, state: BoardState): Promise<BoardState> {
  const kept = new Set<string>();
  for await (const slice of events.commands(state.id)) for (const command of slice) kept.add(command);
  const replies = state.replies.clear().asMutable();
  let seen = 0;
  for (const [key, reply] of state.replies) {
    if (seen % REPLIES === 0) await nextTurn();
    seen += 1;
    if (kept.has(key.slice(key.indexOf(':') + 1))) replies.set(key, reply);
  }
  return { ...state, replies: replies.asImmutable() };
}

/** What is kept of a state beside its log. */
export async function snapshotOf(events: Pick<EventLog, 'commands'>, state: BoardState): Promise<string> {
  const lines: string[] = [];
  for (const line of snapshotLines(await withoutErased(events, state)))
    if (lines.push(line) % OF_A_TURN === 0) await nextTurn();
  return lines.join('\n');
}

export async function keepSnapshot(
  events: Pick<EventLog, 'commands' | 'keepSnapshot'>,
  state: BoardState,
): Promise<void> {
  const shape = await shapeOfStates();
  await events.keepSnapshot(state.id, { seq: state.seq, shape, lines: await snapshotOf(events, state) });
}

/** Null where none is kept that this program can read. Without replies to commands whose answers are erased. */
export async function readSnapshot(events: Pick<EventLog, 'snapshot'>, board: BoardId): Promise<BoardState | null> {
  const kept = await events.snapshot(board, await shapeOfStates());
  if (kept === null) return null;
  const reader = new SnapshotReader();
  for (const [at, line] of kept.lines.split('\n').entries()) {
    reader.take(line);
    if (at % OF_A_TURN === OF_A_TURN - 1) await nextTurn();
  }
  return reader.state;
}
