import type { SeatId } from '@nemawashi/shared/board/ids';
import type { DocumentWriter } from '@nemawashi/shared/protocol/http';
import type { Result } from '#lib/connection/request.ts';
import { Question } from './question.ts';

/** Who comes to write within so long is asked about together. */
const GATHER_MS = 200;

/** Whose the clients of a document are. Only the server knows: what a document says of itself, anybody may have written. */
export class Authors {
  readonly question: Question<readonly DocumentWriter[]>;
  #seats = $state.raw<ReadonlyMap<number, SeatId>>(new Map());
  readonly #asked = new Set<number>();

  constructor(ask: () => Promise<Result<readonly DocumentWriter[]>>) {
    this.question = new Question(ask, (writers) => {
      this.#seats = new Map(writers.map(({ client, seat }) => [client, seat]));
    });
  }

  /** Undefined until the server has said it. */
  seatOf(client: number): SeatId | undefined {
    const seat = this.#seats.get(client);
    if (seat === undefined && !this.#asked.has(client)) {
      this.#asked.add(client);
      this.question.want(GATHER_MS);
    }
    return seat;
  }
}
