import type { SeatId } from '@nemawashi/shared/board/ids';

/** How many lines of a seat. */
type Lines = readonly (readonly [SeatId, number])[];

/** Which seats have a line open now, to whichever server. A seat may be open on several devices. */
export class Presence {
  readonly #lines = new Map<SeatId, number>();
  /** Of the other servers. */
  #others: ReadonlyMap<SeatId, number> = new Map();
  /** Null: somebody came or went since it was asked for. */
  #online: ReadonlySet<SeatId> | null = null;

  /** A new set whenever somebody came or went, the same one otherwise. */
  get online(): ReadonlySet<SeatId> {
    return (this.#online ??= new Set([...this.#lines.keys(), ...this.#others.keys()]));
  }

  lines(seat: SeatId): number {
    return this.#own(seat) + (this.#others.get(seat) ?? 0);
  }

  came(seat: SeatId): void {
    const before = this.lines(seat);
    this.#lines.set(seat, this.#own(seat) + 1);
    if (before === 0) this.#online = null;
  }

  left(seat: SeatId): void {
    const rest = this.#own(seat) - 1;
    if (rest > 0) this.#lines.set(seat, rest);
    else this.#lines.delete(seat);
    if (this.lines(seat) === 0) this.#online = null;
  }

  /** Of this server. */
  dump(): Lines {
    return [...this.#lines];
  }

  /** What each of the others has dumped, as their programs wrote it. */
  load(dumped: readonly unknown[]): void {
    const before = this.online;
    const others = new Map<SeatId, number>();
    for (const lines of dumped as readonly (Lines | null)[])
      for (const [seat, count] of lines ?? []) others.set(seat, (others.get(seat) ?? 0) + count);
    this.#others = others;
    this.#online = null;
    if (this.online.size === before.size && [...this.online].every((seat) => before.has(seat))) this.#online = before;
  }

  #own(seat: SeatId): number {
    return this.#lines.get(seat) ?? 0;
  }
}
