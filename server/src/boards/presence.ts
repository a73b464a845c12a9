import type { SeatId } from '@nemawashi/shared/board/ids';

/** Which seats have a line open now. A seat may be open on several devices. */
export class Presence {
  readonly #lines = new Map<SeatId, number>();
  /** Null: somebody came or went since it was asked for. */
  #online: ReadonlySet<SeatId> | null = null;

  /** A new set whenever somebody came or went, the same one otherwise. */
  get online(): ReadonlySet<SeatId> {
    return (this.#online ??= new Set(this.#lines.keys()));
  }

  lines(seat: SeatId): number {
    return this.#lines.get(seat) ?? 0;
  }

  came(seat: SeatId): void {
    this.#lines.set(seat, this.lines(seat) + 1);
    if (this.lines(seat) === 1) this.#online = null;
  }

  left(seat: SeatId): void {
    const rest = this.lines(seat) - 1;
    if (rest > 0) {
      this.#lines.set(seat, rest);
      return;
    }
    this.#lines.delete(seat);
    this.#online = null;
  }
}
