import type { BoardId, Timestamp } from '@nemawashi/shared/board/ids';
import type { BoardEvent, LoggedEvent } from '@nemawashi/shared/board/event';
import { shownAlike } from '@nemawashi/shared/board/shown-alike';
import type { BoardState } from '@nemawashi/shared/board/state';
import type { LinkKey } from '../access/link-key.ts';
import type { Elapsed } from '../elapsed.ts';
import { BoardDeleted, type EventLog, LogBroken } from '../store/store.ts';
import type { Passing } from '../store/passing.ts';
import type { Turns } from '../turns.ts';
import { Beat } from './beat.ts';
import { Compactor } from './compactor.ts';
import type { OpenBoard } from './open-board.ts';
import { type Opened, openLog } from './opening.ts';
import { createPace } from './pace.ts';
import { PassingBoard } from './passing-board.ts';
import { Presence } from './presence.ts';
import { PresencePace } from './presence-pace.ts';
import { type Broadcast, Publisher } from './publisher.ts';
import { createRegistry, type Registry } from './registry.ts';
import { Results } from './results.ts';
import type { Whose } from './room-options.ts';
import { SilenceEnd } from './silence-end.ts';
import { BoardRoom } from './room.ts';
import { SpeakingRoom } from './speaking-room.ts';
import { WaitingRoom } from './waiting-room.ts';
import { AUDIENCES } from '@nemawashi/shared/board/view';

export interface BoardsOptions {
  readonly events: EventLog;
  /** When a board was deleted; null: it wasn't. */
  readonly deletedAt: (board: BoardId) => Promise<Timestamp | null>;
  readonly now: () => Timestamp;
  readonly elapsed: Elapsed;
  /** Calls back after so many milliseconds; the returned function calls it off. */
  readonly after: (ms: number, callback: () => void) => () => void;
  readonly idleMs: number;
  readonly broadcast: Broadcast;
  readonly linkKey: Pick<LinkKey, 'codeOf'>;
  readonly passing: Passing;
  /** Other servers write to the same boards. */
  readonly isShared: boolean;
  /** One of them was first: they are to let this one write. */
  readonly onLost: (board: BoardId) => void;
  /** In which those go on who come together, to whatever board. */
  readonly turns: Turns;
  readonly onCommit: (board: OpenBoard, state: BoardState, events: readonly LoggedEvent[], whose: Whose) => void;
  readonly onFailure: (board: BoardId, error: unknown) => void;
  /** It was shown, and turned out not to be what was written: whoever has it open is to come back, and is told. */
  readonly onEnded: (board: BoardId) => void;
}

/** Where a meeting turns: everybody waits for it, and it comes seldom. */
const TURNS: ReadonlySet<BoardEvent['type']> = new Set([
  'phaseOpened',
  'roundOpened',
  'roundClosed',
  'restRevealed',
  'silenceEnded',
]);

/** All boards of this server. */
export function createBoards(options: BoardsOptions): Registry {
  const compactor = new Compactor(options);
  const beat = new Beat(options);
  const assemble = (id: BoardId, { state, rest, superseded, since }: Opened): OpenBoard => {
    const presence = new Presence();
    const waitingRoom = new WaitingRoom(options.elapsed);
    const speakingRoom = new SpeakingRoom(state);
    const failed = (error: unknown) => options.onFailure(id, error);
    const silenceEnd = new SilenceEnd({
      after: options.after,
      withRoom: (use) => registry.with(id, ({ room }) => use(room)),
      // A board may be deleted while everybody writes alone.
      onFailure: (error) => error instanceof BoardDeleted || options.onFailure(id, error),
    });
    /** Of what is on disk. */
    let last = state;
    const board: OpenBoard = {
      publisher: new Publisher(
        id,
        options.broadcast,
        new PresencePace({ elapsed: options.elapsed, after: options.after, due: () => board.pace.nudge() }),
        options.turns,
      ),
      results: new Results((seqs) => options.events.heads(id, seqs)),
      presence,
      waitingRoom,
      codeOf: (mark) => options.linkKey.codeOf(id, mark),
      speaking: speakingRoom,
      passing: new PassingBoard({
        id,
        passing: options.passing,
        presence,
        copies: { waiting: waitingRoom, speaking: speakingRoom },
        shown: () => [presence.online, waitingRoom.list, speakingRoom.now],
        changed: () => board.pace.nudge(),
      }),
      freezing: { last: Promise.resolve() },
      room: new BoardRoom(state, {
        events: options.events,
        now: options.now,
        elapsed: options.elapsed,
        beat,
        turns: options.turns,
        isShared: options.isShared,
        onLost: () => options.onLost(id),
        onCommit(after, events, whose) {
          const speaking = board.speaking.now;
          if (board.speaking.heard(events))
            board.passing.change('speaking', () => board.speaking.heard(events)).catch(failed);
          if (events.some(({ event }) => TURNS.has(event.type))) board.pace.hurry();
          else if (speaking !== board.speaking.now || !shownAlike(last, after)) board.pace.nudge();
          last = after;
          silenceEnd.follow(after, board.room.now());
          options.onCommit(board, after, events, whose);
          // Written by another server: what is in memory here still has what is erased.
          if (events.some(({ event }) => event.type === 'personErased')) {
            registry.end(id, null);
            options.onEnded(id);
          }
          compactor.committed(board.room, events);
        },
        onFailure: failed,
        rest,
      }),
      pace: createPace({
        after: options.after,
        publish: () => board.publisher.publish(board).catch(failed),
        readers: () => AUDIENCES.reduce((sum, audience) => sum + options.broadcast.readers(id, audience), 0),
      }),
    };
    silenceEnd.follow(state, board.room.now());
    board.passing.enter().catch(failed);
    compactor.opened(board.room, { superseded, since });
    if (rest !== null)
      board.room.settled().catch((error: unknown) => {
        registry.end(id, error);
        options.onEnded(id);
      });
    return board;
  };

  const registry = createRegistry({
    idleMs: options.idleMs,
    left: (board) => board.passing.leave(),
    async load(id) {
      const opened = await openLog(options.events, id).catch((error: unknown) => {
        // Once for each reading; whoever asks is told.
        if (error instanceof LogBroken) options.onFailure(id, error);
        throw error;
      });
      if (opened !== null) return assemble(id, opened);
      const at = await options.deletedAt(id);
      if (at !== null) throw new BoardDeleted(at);
      return null;
    },
  });
  return {
    ...registry,
    renew(id, after) {
      compactor.gone(id);
      registry.renew(id, after);
    },
    get size() {
      return registry.size;
    },
    async close() {
      await compactor.close();
      await registry.close();
    },
  };
}
