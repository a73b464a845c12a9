import type { SeatId } from '@nemawashi/shared/board/ids';
import type { DocumentWriter } from '@nemawashi/shared/protocol/http';
import type { Result } from '#lib/connection/request.ts';

/** Whose the clients of a document are. Only the server knows: what a document says of itself, anybody may have written. */
export class Authors {
  #seats = $state.raw<ReadonlyMap<number, SeatId>>(new Map());
  readonly #asked = new Set<number>();
  readonly #ask: () => Promise<Result<readonly DocumentWriter[]>>;

  constructor(ask: () => Promise<Result<readonly DocumentWriter[]>>) {
    this.#ask = ask;
  }

  /** Undefined until the server has said it. */
  seatOf(client: number): SeatId | undefined {
    const seat = this.#seats.get(client);
    if (seat === undefined && !this.#asked.has(client)) {
      this.#asked.add(client);
      void this.#learn(client);
    }
    return seat;
  }

  async #learn(client: number): Promise<void> {
    const answer = await this.#ask();
    if (answer.ok) this.#seats = new Map(answer.value.map(({ client, seat }) => [client, seat]));
    // Asked again the next time it is looked for.
    else this.#asked.delete(client);
  }
}
