import type { SeatId } from '@nemawashi/shared/board/ids';

/**
 * Which Yjs client ids belong to which seat in one document. The first use binds an id for good: whoever writes under
 * another's next clock would otherwise make the server drop the true text without a trace.
 */
export class Writers {
  readonly #owners: Map<number, SeatId>;
  readonly #counts = new Map<SeatId, number>();
  readonly #perSeat: number;

  constructor(known: ReadonlyMap<number, SeatId>, perSeat: number) {
    this.#owners = new Map(known);
    this.#perSeat = perSeat;
    for (const seat of known.values()) this.#counts.set(seat, this.#count(seat) + 1);
  }

  ownerOf(client: number): SeatId | undefined {
    return this.#owners.get(client);
  }

  get all(): ReadonlyMap<number, SeatId> {
    return this.#owners;
  }

  /** Whether the seat may take this many ids more. */
  hasRoom(seat: SeatId, more: number): boolean {
    return this.#count(seat) + more <= this.#perSeat;
  }

  bind(client: number, seat: SeatId): void {
    if (this.#owners.has(client)) throw new Error('a client id belongs to its first seat for good');
    this.#owners.set(client, seat);
    this.#counts.set(seat, this.#count(seat) + 1);
  }

  #count(seat: SeatId): number {
    return this.#counts.get(seat) ?? 0;
  }
}
