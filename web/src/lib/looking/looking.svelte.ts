import { createContext } from 'svelte';
import { typing } from '#lib/ballot/typing.ts';

/** What the room looks at together, and whether this page goes along. */
export class Looking {
  /** An item's or a task's id; null: nothing in particular. */
  subject = $state.raw<string | null>(null);
  /** The person looks around by themselves, until they follow again or the facilitator ends it. */
  aside = $state(false);
  /** What this very page opened for everybody: it stands before it already. */
  opened = $state.raw<string | null>(null);
  /** What to bring before the person's eyes; null: nothing. */
  readonly target = $derived(this.aside || this.subject === this.opened ? null : this.subject);

  /** Takes over what the board says. */
  see(subject: string | null): void {
    if (subject === this.subject) return;
    this.subject = subject;
    if (subject !== this.opened) this.opened = null;
    if (subject === null) this.aside = false;
    // Nobody is pulled away from what they are writing.
    else if (typing(document.activeElement) && subject !== this.opened) this.aside = true;
  }

  /** Attached to a list whose entries carry `data-subject`: moves only when the target changes, not with every view. */
  readonly bring = (list: HTMLElement): void => {
    const { target } = this;
    const entry = target === null ? null : list.querySelector(`[data-subject="${CSS.escape(target)}"]`);
    const details = entry?.querySelector('details');
    if (details) details.open = true;
    entry?.scrollIntoView({ block: 'start' });
  };
}

export const [getLooking, setLooking] = createContext<Looking>();
