import { dayIn } from '@nemawashi/shared/plan/tables/wall-clock';

const MINUTE = 60_000;

/** The reader's calendar day, as long as the component stands that made it: a page left open overnight says what is due. */
export class Today {
  #now = $state(Date.now());
  readonly #zone: string;

  constructor(zone: string) {
    this.#zone = zone;
    $effect(() => {
      const ticking = setInterval(() => (this.#now = Date.now()), MINUTE);
      return () => {
        clearInterval(ticking);
      };
    });
  }

  /** YYYY-MM-DD. */
  get day(): string {
    return dayIn(this.#now, this.#zone);
  }
}
