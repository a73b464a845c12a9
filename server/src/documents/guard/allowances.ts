import type { BoardId, SeatId } from '@nemawashi/shared/board/ids';
import { Bucket } from '../../access/bucket.ts';
import type { Elapsed } from '../../elapsed.ts';
import type { SyncLimits } from '../limits.ts';

export interface SeatAllowances {
  readonly messages: Bucket;
  readonly traffic: Bucket;
  readonly effort: Bucket;
  readonly erasing: Bucket;
}

/** What each seat may still do. Outlives lines and rooms, so that coming back gives nobody a fresh one. */
export class Allowances {
  readonly #limits: SyncLimits;
  readonly #elapsed: Elapsed;
  readonly #seats = new Map<string, SeatAllowances>();

  constructor(limits: SyncLimits, elapsed: Elapsed) {
    this.#limits = limits;
    this.#elapsed = elapsed;
  }

  of(board: BoardId, seat: SeatId): SeatAllowances {
    const key = `${board}/${seat}`;
    let allowances = this.#seats.get(key);
    if (allowances === undefined) {
      const { messages, traffic, effort, erasing } = this.#limits;
      allowances = {
        messages: new Bucket(messages, this.#elapsed),
        traffic: new Bucket(traffic, this.#elapsed),
        effort: new Bucket(effort, this.#elapsed),
        erasing: new Bucket(erasing, this.#elapsed),
      };
      this.#seats.set(key, allowances);
    }
    return allowances;
  }

  /** Forgets those who have everything left: a new one is the same. */
  sweep(): void {
    for (const [key, { messages, traffic, effort, erasing }] of this.#seats) {
      if (messages.full && traffic.full && effort.full && erasing.full) this.#seats.delete(key);
    }
  }
}
