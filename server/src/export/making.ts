import { setImmediate as nextTurn } from 'node:timers/promises';

/** Nobody waits for the file any more. */
export class Abandoned extends Error {}

/** One file is made at a time: when a plan is agreed, everybody exports at once. */
export class Workshop {
  #last: Promise<unknown> = Promise.resolve();

  make<Made>(work: () => Promise<Made>): Promise<Made> {
    const made = this.#last.then(work);
    this.#last = made.catch(() => undefined);
    return made;
  }
}

/** Reports each step and gives everybody else a turn of the event loop. */
export const stepping =
  (report: (done: number, of: number) => void, abandoned: () => boolean) =>
  async (done: number, of: number): Promise<void> => {
    if (abandoned()) throw new Abandoned('nobody waits for this file');
    report(done, of);
    await nextTurn();
  };
