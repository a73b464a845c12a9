/**
 * Events that stand otherwise than they were sealed, because a person was erased from them (decision 28). The chain goes on
 * over the hash of what they said first; what they say now has a hash of its own, and an event that came later, which is
 * sealed as any other, names it. So nobody can change an event and call that an erasure.
 */
import { contentHash, newSalt, shownHead } from './chain.ts';
import type { StoredEvent } from './store.ts';

/** How the body of the event begins that names them. */
export const ERASED_PERSON = '{"type":"personErased"';

/** What takes the place of an event's body, its salt, and the hash of both. */
export interface Rewrite {
  readonly seq: number;
  readonly body: string;
  readonly salt: Uint8Array;
  readonly hash: Uint8Array;
}

export function rewriteOf(event: StoredEvent, body: string): Rewrite {
  const salt = newSalt();
  return { seq: event.seq, body, salt, hash: contentHash(salt, { ...event, body }) };
}

/** As the event that names it has it. */
export const named = ({ seq, hash }: Rewrite): readonly [seq: number, hash: string] => [seq, shownHead(hash)];

type Seen = Pick<StoredEvent, 'seq' | 'body' | 'rewritten'>;

/** Whether all that stands otherwise in a log is what an erasure in it names. */
export class Rewritten {
  readonly #rewritten = new Map<number, string>();
  readonly #named = new Map<number, string>();

  /** In order. */
  see({ seq, body, rewritten }: Seen): void {
    if (rewritten !== undefined) this.#rewritten.set(seq, rewritten);
    if (!body.startsWith(ERASED_PERSON)) return;
    const { rewritten: all } = JSON.parse(body) as { readonly rewritten: readonly (readonly [number, string])[] };
    for (const [of, hash] of all) this.#named.set(of, hash);
  }

  /** Where the log was cut, what named them went with the rest: that is known. */
  restored(): void {
    for (const seq of this.#rewritten.keys()) if (!this.#named.has(seq)) this.#rewritten.delete(seq);
  }

  /** The first that no erasure names so; null: there is none. */
  wrong(): number | null {
    for (const [seq, hash] of this.#rewritten) if (this.#named.get(seq) !== hash) return seq;
    return null;
  }
}
