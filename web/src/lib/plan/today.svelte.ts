import { dayIn } from '@nemawashi/shared/documents/wall-clock';
import { Ticking } from '#lib/connection/ticking.svelte.ts';

const MINUTE = 60_000;

/** The reader's calendar day, as long as the component stands that made it: a page left open overnight says what is due. */
export class Today {
  readonly #time: Ticking;
  readonly #zone: string;

  /** `clock`: the server's, which no device that is set to another day moves. */
  constructor(zone: string, clock: () => number) {
    this.#zone = zone;
    this.#time = new Ticking(clock, MINUTE);
  }

  /** YYYY-MM-DD. */
  get day(): string {
    return this.of(this.#time.now);
  }

  /** A moment's day in the same calendar. */
  readonly of = (at: number): string => dayIn(at, this.#zone);
}
