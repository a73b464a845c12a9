import type { Page } from '@playwright/test';
import { type Beat, beatAt, type Moment } from '@nemawashi/shared/leading/moment';

/** A beat is looked at so long after it began, in milliseconds: what it shows is there. */
const INTO_MS = 900;
const STEP_MS = 50;

/** When a reveal begins its beat. */
function timeOf(moment: Moment, beat: Beat): number {
  for (let gone = 0; gone < 10_000; gone += STEP_MS)
    if (beatAt(moment.at + gone, moment).beat === beat) return moment.at + gone;
  throw new Error(`This reveal has no beat ${String(beat)}`);
}

/** The time of a tour: its meeting is always on the same day, and a reveal can be held in one of its beats. */
export class TourClock {
  /** Added to this machine's time. */
  #ahead = 0;
  #held: number | null = null;

  readonly now = (): number => this.#held ?? Date.now() + this.#ahead;

  travel(to: string): void {
    this.#ahead = Date.parse(to) - Date.now();
  }

  /** Stands still from now on: what is revealed meanwhile is as new as ever when it is looked at. */
  stop(): void {
    this.#held = this.now();
  }

  /** Never back: a later beat after an earlier one. */
  hold(moment: Moment, beat: Beat): void {
    this.#held = timeOf(moment, beat) + INTO_MS;
  }

  /** Goes on where the reveal is over: a page that is fetched in the middle of it begins without it, and shows it then. */
  pass(moment: Moment): void {
    this.go();
    this.#ahead += Math.max(0, timeOf(moment, 'still') - this.now());
  }

  go(): void {
    this.#held = null;
  }

  /** A page that is opened next has this time; while it is held, it stands still there too. */
  async set(page: Page): Promise<void> {
    await page.addInitScript(
      ({ now, held }) => {
        const Machine = Date;
        const began = Machine.now();
        const time = held ? () => now : () => now + Machine.now() - began;
        globalThis.Date = class extends Machine {
          constructor(...given: readonly unknown[]) {
            super(...((given.length === 0 ? [time()] : given) as [number]));
          }
          static override now = time;
        } as DateConstructor;
        if (held) performance.now = () => 60_000;
      },
      { now: this.now(), held: this.#held !== null },
    );
  }
}
