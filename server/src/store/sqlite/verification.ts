import { Replaced } from '../replaced.ts';
import type { Receipt } from '../store.ts';
import type { Verified } from './messages.ts';
import type { SealedLog } from './sealed-log.ts';

/** Rows of a step: some milliseconds of the thread's time. */
const A_STEP = 500;

/** A board's log, read through where it lies, in steps between which everybody else's work goes on. */
export class Verification {
  readonly #log: SealedLog;
  readonly #board: string;
  readonly #replaced = new Replaced();
  #seq = 0;
  #head: Uint8Array | null = null;

  constructor(log: SealedLog, board: string) {
    this.#log = log;
    this.#board = board;
  }

  step(): Verified {
    const receipts: Receipt[] = [];
    const wanted = { board: this.#board, after: this.#seq, head: this.#head, most: A_STEP, marked: true };
    const { seq, head, problem, end } = this.#log.along(wanted, {
      kept: (event) => this.#replaced.see(event),
      erased: (block, at) => {
        const erased = block.erased(at);
        const { command, seat, said } = erased;
        this.#replaced.said(erased);
        if (command !== null)
          receipts.push({ command, seat, epoch: said.epoch ?? 0, at: erased.at, revision: said.revision });
      },
    });
    this.#seq = seq;
    this.#head = head;
    return { receipts, whole: end ? problem === null && this.#replaced.wrong() === null : null };
  }
}
