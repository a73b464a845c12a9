import type { BoardId, Timestamp } from '@nemawashi/shared/board/ids';
import type { LoggedEvent } from '@nemawashi/shared/board/event';
import type { BoardState } from '@nemawashi/shared/board/state';
import type { Elapsed } from '../elapsed.ts';
import type { EventLog } from '../store/store.ts';
import { loadBoard } from './log.ts';
import type { OpenBoard } from './open-board.ts';
import { createPace } from './pace.ts';
import { Presence } from './presence.ts';
import { type Broadcast, createPublisher } from './publisher.ts';
import { createRegistry, type Registry } from './registry.ts';
import { Results } from './results.ts';
import { BoardRoom } from './room.ts';
import { WaitingRoom } from './waiting-room.ts';
import { AUDIENCES } from '@nemawashi/shared/board/view';

export interface BoardsOptions {
  readonly events: EventLog;
  readonly now: () => Timestamp;
  readonly elapsed: Elapsed;
  readonly idleMs: number;
  readonly broadcast: Broadcast;
  readonly onCommit: (board: OpenBoard, state: BoardState, events: readonly LoggedEvent[]) => void;
  readonly onFailure: (board: BoardId, error: unknown) => void;
}

/** All boards of this server. */
export function createBoards(options: BoardsOptions): Registry {
  const assemble = (id: BoardId, state: BoardState): OpenBoard => {
    const publish = createPublisher(id, options.broadcast);
    const board: OpenBoard = {
      results: new Results(),
      presence: new Presence(),
      waitingRoom: new WaitingRoom(options.elapsed),
      freezing: { last: Promise.resolve() },
      room: new BoardRoom(state, {
        events: options.events,
        now: options.now,
        elapsed: options.elapsed,
        onCommit(after, events) {
          board.pace.nudge();
          options.onCommit(board, after, events);
        },
        onFailure: (error) => options.onFailure(id, error),
      }),
      pace: createPace({
        publish: () => publish(board).catch((error: unknown) => options.onFailure(id, error)),
        readers: () => AUDIENCES.reduce((sum, audience) => sum + options.broadcast.readers(id, audience), 0),
      }),
    };
    return board;
  };

  return createRegistry({
    idleMs: options.idleMs,
    async load(id) {
      const state = await loadBoard(options.events, id);
      return state === null ? null : assemble(id, state);
    },
  });
}
