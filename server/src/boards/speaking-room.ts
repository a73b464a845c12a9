import { type Act, act, type Acted } from '@nemawashi/shared/board/act';
import type { LoggedEvent } from '@nemawashi/shared/board/event';
import type { SeatId } from '@nemawashi/shared/board/ids';
import { type Floor, floorAfter, NOBODY_SPEAKS, type Speaking } from '@nemawashi/shared/board/speaking';
import type { BoardState } from '@nemawashi/shared/board/state';

/** Who asks to speak at a board. In memory only: after a restart nobody does. */
export class SpeakingRoom {
  #floor: Floor;

  constructor({ lookingAt }: Pick<BoardState, 'lookingAt'>) {
    this.#floor = { speaking: NOBODY_SPEAKS, lookingAt };
  }

  /** Another object whenever it changed, the same one otherwise. */
  get now(): Speaking {
    return this.#floor.speaking;
  }

  act(state: BoardState, seat: SeatId, asked: Act): Acted {
    const acted = act(state, this.now, seat, asked);
    if (acted.ok) this.#floor = { ...this.#floor, speaking: acted.speaking };
    return acted;
  }

  /** What is on disk from here on. */
  heard(events: readonly LoggedEvent[]): void {
    this.#floor = events.reduce<Floor>(floorAfter, this.#floor);
  }
}
