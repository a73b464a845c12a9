/**
 * Which answers of a log another one took the place of, and whether those that are erased are such. An answer says, under
 * its seal, which revision it is: so many of its kind have to come before it, and not one more. Whoever erased one that
 * counts, and said it was replaced, would make a revision too many or one too few.
 */
import type { StoredEvent } from './store.ts';

/** How the body of an answer begins. */
export const ANSWER = '{"type":"answered"';
/** What somebody writes alone: as an answer, it stands in no file. */
export const DRAFT = '{"type":"draftWritten"';
const RESTORED = '{"type":"boardRestored"';

export interface AnswerBody {
  readonly round: string;
  readonly subject: string;
  readonly revision: number;
  /** Missing or null: of a version in which several people could hold a seat at once; those are left as they are. */
  readonly epoch?: number | null;
  readonly erased?: true;
}

/** Of one holder of a seat, in one round, on one subject. */
interface Answers {
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

/** An answer, as far as it matters here. */
export interface Answered {
  readonly seq: number;
  readonly seat: string | null;
  readonly answer: AnswerBody;
}

export class Replaced {
  readonly #answers = new Map<string, Answers>();
  /** Where what was said is gone and nothing took its place, below the number of an event that says that this is known. */
  #wrong: number | null = null;

  /** In order. Returns what an answer says, and null for any other event. */
  see({ seq, seat, body }: Pick<StoredEvent, 'seq' | 'seat' | 'body'>): AnswerBody | null {
    if (body.startsWith(RESTORED)) this.#restored();
    if (!body.startsWith(ANSWER)) return null;
    const answer = JSON.parse(body) as AnswerBody;
    this.answered({ seq, seat, answer });
    return answer;
  }

  /** As `see`, of an answer. */
  answered({ seq, seat, answer }: Answered): void {
    const { round, subject, revision, epoch } = answer;
    const erased = answer.erased === true;
    if (epoch == null) {
      // None such is ever erased.
      if (erased) this.#wrong = least(this.#wrong, seq);
      return;
    }
    const key = `${round}\n${seat ?? ''}\n${String(epoch)}\n${subject}`;
    const known = this.#answers.get(key);
    if (known === undefined) {
      const firstErased = erased ? seq : null;
      this.#answers.set(key, { revision, seq, erased, whole: revision === 1, firstErased, superseded: [] });
      return;
    }
    known.whole &&= revision === known.revision + 1;
    if (!known.erased) known.superseded.push(known.seq);
    if (erased) known.firstErased ??= seq;
    known.revision = revision;
    known.seq = seq;
    known.erased = erased;
  }

  /** Numbers of answers that others took the place of and that still say what they said. */
  superseded(): number[] {
    return [...this.#answers.values()].flatMap(({ whole, superseded }) => (whole ? superseded : []));
  }

  /** The first erased answer that nothing took the place of; null: there is none. */
  wrong(): number | null {
    const wrong = [...this.#answers.values()].flatMap(({ erased, whole, firstErased }) =>
      firstErased !== null && (erased || !whole) ? [firstErased] : [],
    );
    return wrong.reduce<number | null>(least, this.#wrong);
  }

  /** The log was cut here: answers whose replacement went with the rest are given up, and begin anew. */
  #restored(): void {
    for (const [key, { erased, whole, firstErased }] of this.#answers) {
      if (!erased) continue;
      if (!whole) this.#wrong = least(this.#wrong, firstErased ?? 0);
      this.#answers.delete(key);
    }
  }
}

const least = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.min(one, other);
