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

  /** For who comes without saying where to: no step in the browser's history. */
  begin(at: Partial<Place>): void {
    if (location.hash === '') location.replace(writePlace({ ...HERE, ...at }));
  }

  /** One step forward in the browser's history. */
  go(to: Partial<Place>): void {
    location.hash = writePlace({ ...this.now, ...to });
  }
}

/** The page has one address. */
export const whereabouts = new Whereabouts();
