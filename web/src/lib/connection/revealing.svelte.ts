import { type Beat, beatAt, type InBeat, type Moment, momentOf } from '@nemawashi/shared/leading/moment';
import { heldBack } from '@nemawashi/shared/leading/held-back';
import type { Sections } from '@nemawashi/shared/board/view';
import { createContext } from 'svelte';
import type { BoardConnection } from './board-connection.svelte.ts';

type Line = Pick<BoardConnection, 'sections' | 'copiedAt' | 'now'>;

const keyOf = ({ round, half }: Moment): string => `${round}/${half}`;

/**
 * Where a page is in a reveal, by the server's clock, and what it may show meanwhile. Nothing is decided on it; made
 * while a component is, whose page it is for.
 */
export class Revealing {
  readonly #line: Line;
  /** The moment that was skipped on this page. */
  #skipped = $state.raw<string | null>(null);
  /** When the page last looked at the time of a moment: what hangs on it is looked at again. */
  #looked = $state.raw<{ readonly of: string; readonly at: number } | null>(null);

  /** Null: nothing was revealed last, or what is shown is an old copy. */
  readonly moment = $derived.by((): Moment | null => {
    const { sections, copiedAt } = this.#line;
    if (sections === null || copiedAt !== null) return null;
    const moment = momentOf(sections.board);
    // Where nothing of the representatives alone may be shown, there is nothing to wait for.
    const empty = moment?.half === 'first' && sections.preview?.subjects.length === 0;
    return empty ? null : moment;
  });
  readonly beat = $derived.by((): Beat => {
    const { moment } = this;
    return moment === null || keyOf(moment) === this.#skipped ? 'still' : this.#at(moment).beat;
  });
  /** A reveal is under way: what it comes to may be in sight already. */
  readonly playing = $derived(this.beat !== 'still');
  /** What it comes to isn't in sight yet. */
  readonly covered = $derived(this.beat !== 'still' && this.beat !== 4);
  /** The board's, without what hasn't had its beat. */
  readonly sections = $derived.by((): Sections | null => {
    const { sections } = this.#line;
    return sections !== null && this.covered ? heldBack(sections) : sections;
  });

  constructor(line: Line) {
    this.#line = line;
    $effect(() => {
      const { moment } = this;
      if (moment === null || !this.playing) return;
      const look = () => (this.#looked = { of: keyOf(moment), at: this.#line.now() });
      const next = setTimeout(look, Math.max(1, this.#at(moment).left ?? 0));
      return () => clearTimeout(next);
    });
  }

  /** No beat comes twice, should the page's idea of the time be put right meanwhile. */
  #at(moment: Moment): InBeat {
    const now = this.#line.now();
    return beatAt(this.#looked?.of === keyOf(moment) ? Math.max(now, this.#looked.at) : now, moment);
  }

  /** How long the beat of now has gone on, in milliseconds. */
  since(): number {
    return this.moment === null ? 0 : this.#at(this.moment).since;
  }

  /** Shows at once, on this page, what it comes to. */
  readonly skip = (): void => {
    this.#skipped = this.moment && keyOf(this.moment);
  };
}

export const [getRevealing, setRevealing] = createContext<Revealing>();
