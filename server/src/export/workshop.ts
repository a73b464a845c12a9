import type { BoardId, SeatId } from '@nemawashi/shared/board/ids';
import { NotMade } from './making.ts';

/** So many may wait of one seat, the one that is being made included. */
const MOST_OF_A_SEAT = 5;
/** When a seat that asked for more may ask again; by then some are made. Seconds. */
const AGAIN = 10;

type Job = () => Promise<void>;

/**
 * Who may make a file now: so many at a time, of a board one. Boards take turns, and at a board its seats: when a plan is
 * agreed everybody exports at once.
 */
export class Workshop {
  readonly #most: number;
  /** Jobs that wait, by board and seat. Whose turn is next stands first. */
  readonly #boards = new Map<BoardId, Map<SeatId, Job[]>>();
  readonly #making = new Set<BoardId>();
  /** Jobs of a seat, also those being made. */
  readonly #ofSeat = new Map<string, number>();

  constructor(most: number) {
    this.#most = most;
  }

  /** Rejects as `work` does, and with `NotMade` where this seat has asked for too many. */
  make<Made>(board: BoardId, seat: SeatId, work: () => Promise<Made>): Promise<Made> {
    const key = `${board}/${seat}`;
    const asked = this.#ofSeat.get(key) ?? 0;
    if (asked >= MOST_OF_A_SEAT)
      return Promise.reject(new NotMade({ kind: 'too-many-requests', values: { seconds: AGAIN } }));
    this.#ofSeat.set(key, asked + 1);
    return new Promise<Made>((resolve, reject) => {
      const seats = this.#boards.get(board) ?? new Map<SeatId, Job[]>();
      const jobs = seats.get(seat) ?? [];
      jobs.push(() => work().then(resolve, reject));
      seats.set(seat, jobs);
      this.#boards.set(board, seats);
      this.#begin();
    }).finally(() => {
      const left = (this.#ofSeat.get(key) ?? 1) - 1;
      if (left > 0) this.#ofSeat.set(key, left);
      else this.#ofSeat.delete(key);
    });
  }

  #begin(): void {
    while (this.#making.size < this.#most) {
      const next = this.#next();
      if (next === null) return;
      const { board, seat, job } = next;
      this.#making.add(board);
      void job().finally(() => {
        this.#making.delete(board);
        this.#toTheEnd(board, seat);
        this.#begin();
      });
    }
  }

  #next(): { board: BoardId; seat: SeatId; job: Job } | null {
    for (const [board, seats] of this.#boards) {
      if (this.#making.has(board)) continue;
      for (const [seat, jobs] of seats) {
        const job = jobs.shift();
        if (jobs.length === 0) seats.delete(seat);
        if (seats.size === 0) this.#boards.delete(board);
        if (job !== undefined) return { board, seat, job };
      }
    }
    return null;
  }

  /** Whose file was made comes behind all who wait, at the board and among the boards. */
  #toTheEnd(board: BoardId, seat: SeatId): void {
    const seats = this.#boards.get(board);
    if (seats === undefined) return;
    this.#boards.delete(board);
    this.#boards.set(board, seats);
    const jobs = seats.get(seat);
    if (jobs === undefined) return;
    seats.delete(seat);
    seats.set(seat, jobs);
  }
}
