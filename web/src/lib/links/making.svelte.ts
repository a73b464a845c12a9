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

  /** One after another, so that they stand in this order; ends at the first that fails. */
  async make(wanted: readonly NewLink[]): Promise<void> {
    if (this.busy) return;
    const { board, seat } = this.#connection;
    this.busy = true;
    this.problem = null;
    for (const each of wanted) {
      const result = await makeLink(board, seat, each);
      if (!result.ok) {
        this.problem = result;
        break;
      }
      rememberLinks(board, [result.value]);
    }
    this.busy = false;
  }
}
