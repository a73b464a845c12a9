import { getContext, hasContext, onDestroy, setContext } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import type { Explain } from './explain.ts';

/** A figure that is shown, and what it is made of. */
export interface Ground {
  readonly of: string;
  /** What it is a figure of, such as an item; null: of everything. */
  readonly about: string | null;
  readonly explain: Explain;
}

/** What the figures of a view open to, behind one door instead of one beside each of them. */
export class Grounds {
  readonly #shown = new SvelteMap<string, Ground>();

  /** In the order in which they stand on the page, those about one thing together. */
  readonly groups = $derived.by(() => {
    const groups = new Map<string | null, (Ground & { readonly id: string })[]>();
    for (const [id, ground] of this.#shown) {
      const group = groups.get(ground.about) ?? [];
      // A figure may stand on a page twice.
      if (!group.some(({ of }) => of === ground.of)) group.push({ ...ground, id });
      groups.set(ground.about, group);
    }
    return [...groups].map(([about, grounds]) => ({ about, grounds }));
  });

  show(id: string, ground: Ground): void {
    this.#shown.set(id, ground);
  }

  hide(id: string): void {
    this.#shown.delete(id);
  }
}

const GROUNDS = Symbol('grounds');
const ABOUT = Symbol('about');

/** Null: what stands within opens by itself, as in the sheet. */
export const setGrounds = (grounds: Grounds | null): Grounds | null => setContext(GROUNDS, grounds);
export const getGrounds = (): Grounds | null => (hasContext(GROUNDS) ? getContext<Grounds | null>(GROUNDS) : null);

/** What figures within are about. */
export const setAbout = (about: () => string): unknown => setContext(ABOUT, about);

/** A figure told of behind the view's door as long as it is shown; false: there is none, and it opens by itself. */
export function isBehindDoor(id: string, figure: () => Pick<Ground, 'of' | 'explain'>): boolean {
  const grounds = getGrounds();
  if (grounds === null) return false;
  const about = hasContext(ABOUT) ? getContext<() => string>(ABOUT) : null;
  $effect.pre(() => grounds.show(id, { ...figure(), about: about?.() ?? null }));
  onDestroy(() => grounds.hide(id));
  return true;
}
