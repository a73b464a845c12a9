import { createSubscriber } from 'svelte/reactivity';
import { HERE, type Place, readPlace, writePlace } from './place.ts';

/** Follows the page's address: the way back of the browser is a way back between tabs and phases, too. */
export class Whereabouts {
  #last: Place = HERE;
  readonly #follow = createSubscriber((update) => {
    window.addEventListener('hashchange', update);
    window.addEventListener('popstate', update);
    return () => {
      window.removeEventListener('hashchange', update);
      window.removeEventListener('popstate', update);
    };
  });

  get now(): Place {
    this.#follow();
    this.#last = readPlace(location.hash) ?? this.#last;
    return this.#last;
  }

  /** One step forward in the browser's history. */
  go(to: Partial<Place>): void {
    location.hash = writePlace({ ...this.now, ...to });
  }
}

/** The page has one address. */
export const whereabouts = new Whereabouts();
