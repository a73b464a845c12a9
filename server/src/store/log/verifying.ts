import type { Along, SliceWanted, Verified } from '../engine.ts';
import { Replaced } from '../replaced.ts';
import type { Receipt } from '../store.ts';
import type { Meeting } from './walk.ts';

/** Rows of a step: some milliseconds of a thread's time. */
const A_STEP = 500;

/** A board's log, gone along where it lies, in steps between which everybody else's work goes on. */
export class Verifying {
  readonly #board: string;
  readonly #replaced = new Replaced();
  #seq = 0;
  #head: Uint8Array | null = null;
  #receipts: Receipt[] = [];

  constructor(board: string) {
    this.#board = board;
  }

  /** Of the next step. */
  get wanted(): SliceWanted {
    return { board: this.#board, after: this.#seq, head: this.#head, most: A_STEP, marked: true };
  }

  readonly meeting: Meeting = {
    kept: (event) => this.#replaced.see(event),
    erased: (block, at) => {
      const erased = block.erased(at);
      const { command, seat, said } = erased;
      this.#replaced.said(erased);
      if (command !== null)
        this.#receipts.push({ command, seat, epoch: said.epoch ?? 0, at: erased.at, revision: said.revision });
    },
  };

  /** What was found of the step that went so far. */
  stepped({ seq, head, problem, end }: Along): Verified {
    const receipts = this.#receipts;
    this.#receipts = [];
    this.#seq = seq;
    this.#head = head;
    return { receipts, whole: end ? problem === null && this.#replaced.wrong() === null : null };
  }
}
