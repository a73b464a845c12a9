import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Refusal } from '@nemawashi/shared/board/refusal';

/** Nobody waits for the file any more. */
export class Abandoned extends Error {}

/** Why there is no file, to be said to whoever asked for it. */
export class NotMade extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.kind);
    this.refusal = refusal;
  }
}

/** Reports each step, and looks up from the work: somebody may have said that nobody waits any more. */
export const stepping =
  (report: (done: number, of: number) => void, abandoned: () => boolean) =>
  async (done: number, of: number): Promise<void> => {
    report(done, of);
    await nextTurn();
    if (abandoned()) throw new Abandoned('nobody waits for this file');
  };
