import type { ExpectedId } from '@nemawashi/shared/board/ids';
import type { Refusal } from '@nemawashi/shared/board/refusal';
import type { NewLink } from '@nemawashi/shared/protocol/http';
import { invitePeople, makeLink } from '#lib/connection/api.ts';
import type { BoardConnection } from '#lib/connection/board-connection.svelte.ts';
import type { BoardLinks } from './board-links.svelte.ts';

/** Makes links, and replaces them. */
export class LinkMaking {
  busy = $state(false);
  problem = $state.raw<{ refusal: Refusal | null } | null>(null);
  readonly #connection: Pick<BoardConnection, 'board' | 'seat'>;

  readonly #links: BoardLinks;

  constructor(connection: Pick<BoardConnection, 'board' | 'seat'>, links: BoardLinks) {
    this.#connection = connection;
    this.#links = links;
  }

  /** All at once; what came of those that worked is kept though one failed. */
  async make(wanted: readonly NewLink[]): Promise<void> {
    if (this.busy) return;
    const { board, seat } = this.#connection;
    this.busy = true;
    this.problem = null;
    const results = await Promise.all(wanted.map((each) => makeLink(board, seat, each)));
    this.#links.add(results.flatMap((result) => (result.ok ? [result.value] : [])));
    // Somebody else replaced it first: what was wanted has happened.
    this.problem =
      results.flatMap((result) => (result.ok || result.refusal?.kind === 'already-done' ? [] : [result])).at(0) ?? null;
    this.busy = false;
  }

  /** For one person each; `anew`: instead of what they have. Answers whether it went well. */
  async invite(people: readonly ExpectedId[], anew = false): Promise<boolean> {
    if (this.busy) return false;
    const { board, seat } = this.#connection;
    this.busy = true;
    const result = await invitePeople(board, seat, { people: [...people], anew });
    if (result.ok) this.#links.add(result.value);
    this.problem = result.ok ? null : result;
    this.busy = false;
    return result.ok;
  }
}
