/** What is done to a board in steps, the first of which says so; where a step fails nothing of it was done. */
export class InSteps<Work> {
  readonly #under = new Map<string, Work>();
  readonly #begin: (board: string) => Work;
  constructor(begin: (board: string) => Work) {
    this.#begin = begin;
  }

  /** What goes on, or begins; it is over unless it is kept for the next step. */
  take(board: string, first: boolean): Work {
    const work = (first ? undefined : this.#under.get(board)) ?? this.#begin(board);
    this.#under.delete(board);
    return work;
  }

  keep(board: string, work: Work): void {
    this.#under.set(board, work);
  }
}
