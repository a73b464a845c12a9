import type { Refusal } from '@nemawashi/shared/board/refusal';
import type { NewLink } from '@nemawashi/shared/protocol/http';
import { makeLink } from '#lib/connection/api.ts';
import type { BoardConnection } from '#lib/connection/board-connection.svelte.ts';
import { rememberLinks } from '#lib/remembered/links.ts';

/** Makes links and remembers their secrets: nobody is told them a second time. */
export class LinkMaking {
  busy = $state(false);
  problem = $state.raw<{ refusal: Refusal | null } | null>(null);
  readonly #connection: Pick<BoardConnection, 'board' | 'seat'>;

  constructor(connection: Pick<BoardConnection, 'board' | 'seat'>) {
    this.#connection = connection;
  }

  /** All at once; what came of those that worked is kept though one failed. */
  async make(wanted: readonly NewLink[]): Promise<void> {
    if (this.busy) return;
    const { board, seat } = this.#connection;
    this.busy = true;
    this.problem = null;
    const results = await Promise.all(wanted.map((each) => makeLink(board, seat, each)));
    rememberLinks(
      board,
      results.flatMap((result) => (result.ok ? [result.value] : [])),
    );
    this.problem = results.find((result) => !result.ok) ?? null;
    this.busy = false;
  }
}
