import type { CodeOf } from '@nemawashi/shared/board/door';
import type { BoardState } from '@nemawashi/shared/board/state';
import type { RoundResults } from '@nemawashi/shared/board/revealed';
import { type Audience, type Sections, sectionsFor } from '@nemawashi/shared/board/view';
import type { Pace } from './pace.ts';
import type { PassingBoard } from './passing-board.ts';
import type { Presence } from './presence.ts';
import type { Publisher } from './publisher.ts';
import type { Results } from './results.ts';
import type { BoardRoom } from './room.ts';
import type { SpeakingRoom } from './speaking-room.ts';
import type { WaitingRoom } from './waiting-room.ts';

/** A board in memory with everything that belongs to it. */
export interface OpenBoard {
  readonly room: BoardRoom;
  readonly results: Results;
  readonly presence: Presence;
  readonly waitingRoom: WaitingRoom;
  /** Its short code, which the log alone doesn't tell. */
  readonly codeOf: CodeOf;
  readonly speaking: SpeakingRoom;
  /** Who is here, who waits and who asks to speak, as other servers have it. */
  readonly passing: PassingBoard;
  /** When what changed is published to everybody listening. */
  readonly pace: Pace;
  readonly publisher: Publisher;
  /** One at a time: commands that freeze a shared document before they are decided. */
  readonly freezing: { last: Promise<unknown> };
}

/** A committed state with what follows from its revealed rounds. */
export interface Settled {
  readonly state: BoardState;
  readonly results: RoundResults;
}

/** What of a board is shown. */
export interface ShownBoard extends Pick<OpenBoard, 'results' | 'presence' | 'waitingRoom' | 'codeOf'> {
  readonly room: Pick<BoardRoom, 'state'>;
  readonly speaking: Pick<SpeakingRoom, 'now'>;
}

/** The newest committed state together with its results: waits for a round that is being reckoned, so nobody sees half a reveal. */
export async function settled(board: Pick<ShownBoard, 'room' | 'results'>): Promise<Settled> {
  for (;;) {
    const state = board.room.state;
    const results = board.results.ready(state);
    if (results !== null) return { state, results };
    await board.results.prepare(state);
  }
}

/** What an audience may see now. What follows in the same turn of the event loop can't be older than what it returns. */
export async function sectionsNow(board: OpenBoard, audience: Audience): Promise<Sections> {
  const { state, results } = await settled(board);
  const { presence, waitingRoom, speaking, codeOf } = board;
  return sectionsFor(state, audience, {
    online: presence.online,
    waiting: waitingRoom.list,
    speaking: speaking.now,
    codeOf,
    results,
  });
}
