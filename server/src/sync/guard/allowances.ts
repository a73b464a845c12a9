import type { BoardId, SeatId } from '@nemawashi/shared/board/ids';
import type { SyncLimits } from '../limits.ts';
import { Allowance } from './allowance.ts';

export interface SeatAllowances {
  readonly messages: Allowance;
  readonly traffic: Allowance;
  readonly effort: Allowance;
}

/** What each seat may still do. Outlives lines and rooms, so that coming back gives nobody a fresh one. */
export class Allowances {
  readonly #limits: SyncLimits;
  readonly #now: () => number;
  readonly #seats = new Map<string, SeatAllowances>();

  constructor(limits: SyncLimits, now: () => number) {
    this.#limits = limits;
    this.#now = now;
  }

  of(board: BoardId, seat: SeatId): SeatAllowances {
    const key = `${board}/${seat}`;
    let allowances = this.#seats.get(key);
    if (allowances === undefined) {
      const { messages, traffic, effort } = this.#limits;
      allowances = {
        messages: new Allowance(messages, this.#now),
        traffic: new Allowance(traffic, this.#now),
        effort: new Allowance(effort, this.#now),
      };
      this.#seats.set(key, allowances);
    }
    return allowances;
  }

  /** Forgets those who have everything left: a new one is the same. */
  sweep(): void {
    for (const [key, { messages, traffic, effort }] of this.#seats) {
      if (messages.full && traffic.full && effort.full) this.#seats.delete(key);
    }
  }
}
