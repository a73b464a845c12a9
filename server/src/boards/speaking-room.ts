import { type Act, act, type Acted } from '@nemawashi/shared/board/act';
import type { LoggedEvent } from '@nemawashi/shared/board/event';
import type { SeatId } from '@nemawashi/shared/board/ids';
import { type Floor, floorAfter, NOBODY_SPEAKS, type Speaking } from '@nemawashi/shared/board/speaking';
import type { BoardState } from '@nemawashi/shared/board/state';
import type { Portable } from '../store/passing.ts';

interface Followed extends Floor {
  /** The log was followed up to there: several servers do, and none of its events empties the queue twice. */
  readonly seq: number;
}

/** Who asks to speak at a board. In memory only: after a restart nobody does. */
export class SpeakingRoom implements Portable {
  #floor: Followed;

  constructor({ lookingAt, seq }: Pick<BoardState, 'lookingAt' | 'seq'>) {
    this.#floor = { speaking: NOBODY_SPEAKS, lookingAt, seq };
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

  /** What is on disk from here on. True where it is another floor then. */
  heard(events: readonly LoggedEvent[]): boolean {
    const { speaking, lookingAt } = this.#floor;
    for (const event of events)
      if (event.seq > this.#floor.seq)
        this.#floor = { ...this.#floor, ...floorAfter(this.#floor, event), seq: event.seq };
    return speaking !== this.#floor.speaking || lookingAt !== this.#floor.lookingAt;
  }

  dump(): unknown {
    return this.#floor;
  }

  load(dumped: unknown): void {
    const floor = dumped as Followed;
    const { speaking } = this.#floor;
    const isSame = JSON.stringify(speaking) === JSON.stringify(floor.speaking);
    this.#floor = isSame ? { ...floor, speaking } : floor;
  }
}
