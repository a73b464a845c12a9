/**
 * Which answers and drafts of a log say nothing any more that counts, and whether those that are erased are such. An answer
 * says, under its seal, which revision it is: so many of its kind have to come before it, and not one more. Whoever erased
 * one that counts, and said it was replaced, would make a revision too many or one too few. So does a draft; and once its
 * silence is over, what appeared stands in the event that ended it, and no draft counts.
 */
import { Rewritten } from './rewritten.ts';
import { RESTORED, type Said, saidIn, SILENCE_ENDED } from './said.ts';
import type { StoredEvent } from './store.ts';

/** Of one holder of a seat: their answers in one round to one subject, or what they wrote of one idea. */
interface Revisions {
  /** Null: answers. */
  readonly silence: string | null;
  /** The last one's. */
  revision: number;
  seq: number;
  erased: boolean;
  /** All revisions from 1 on, in order. */
  whole: boolean;
  /** The first that is erased; null: none is. */
  firstErased: number | null;
  /** Not erased, and not the last. */
  readonly superseded: number[];
}

/** An answer or a draft, as far as it matters here. */
export interface SaidAt {
  readonly seq: number;
  readonly seat: string | null;
  readonly said: Said;
}

export class Replaced {
  readonly #revisions = new Map<string, Revisions>();
  /** Silences that are over. */
  readonly #over = new Set<string>();
  /** Where what was said is gone and nothing took its place, below the number of an event that says that this is known. */
  #wrong: number | null = null;
  readonly #rewritten = new Rewritten();

  /** In order. */
  see(event: Pick<StoredEvent, 'seq' | 'seat' | 'body' | 'rewritten'>): void {
    const { seq, seat, body } = event;
    this.#rewritten.see(event);
    if (body.startsWith(RESTORED)) this.#restored();
    else if (body.startsWith(SILENCE_ENDED)) this.#over.add((JSON.parse(body) as { readonly silence: string }).silence);
    const said = saidIn(body);
    if (said !== null) this.said({ seq, seat, said });
  }

  /** As `see`, of an answer or a draft. */
  said({ seq, seat, said }: SaidAt): void {
    const { of, within, subject, revision, epoch } = said;
    const erased = said.erased === true;
    if (epoch == null) {
      // None such is ever erased.
      if (erased) this.#wrong = least(this.#wrong, seq);
      return;
    }
    const key = `${of}\n${within}\n${seat ?? ''}\n${String(epoch)}\n${subject}`;
    const known = this.#revisions.get(key);
    if (known === undefined) {
      const silence = of === 'draft' ? within : null;
      const firstErased = erased ? seq : null;
      this.#revisions.set(key, { silence, revision, seq, erased, whole: revision === 1, firstErased, superseded: [] });
      return;
    }
    known.whole &&= revision === known.revision + 1;
    if (!known.erased) known.superseded.push(known.seq);
    if (erased) known.firstErased ??= seq;
    known.revision = revision;
    known.seq = seq;
    known.erased = erased;
  }

  /** Numbers of those that no longer count and still say what they said. */
  superseded(): number[] {
    return [...this.#revisions.values()].flatMap((each) => {
      if (!each.whole) return [];
      return this.#isOver(each) && !each.erased ? [...each.superseded, each.seq] : each.superseded;
    });
  }

  /** The first erased one that nothing took the place of; null: there is none. */
  wrong(): number | null {
    const wrong = [...this.#revisions.values()].flatMap((each) => {
      const { erased, whole, firstErased } = each;
      return firstErased !== null && ((erased && !this.#isOver(each)) || !whole) ? [firstErased] : [];
    });
    return wrong.reduce<number | null>(least, least(this.#wrong, this.#rewritten.wrong()));
  }

  #isOver({ silence }: Revisions): boolean {
    return silence !== null && this.#over.has(silence);
  }

  /**
   * The log was cut here, and what took the place of erased ones went with the rest. Answers are given up, and begin anew;
   * a draft counts as taken back, and its revisions go on.
   */
  #restored(): void {
    this.#rewritten.restored();
    for (const [key, each] of this.#revisions) {
      const { silence, erased, whole, firstErased } = each;
      if (!erased) continue;
      if (!whole) this.#wrong = least(this.#wrong, firstErased ?? 0);
      if (silence === null) this.#revisions.delete(key);
      else each.firstErased = null;
    }
  }
}

const least = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.min(one, other);
