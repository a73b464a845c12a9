import { deletionRefused } from '@nemawashi/shared/board/decide/delete';
import { type BoardDeletion, deleteBoardSchema } from '@nemawashi/shared/protocol/http';
import type { FastifyInstance } from 'fastify';
import type { DeleteBoard } from '../boards/deletion.ts';
import type { Registry } from '../boards/registry.ts';
import type { SessionStore } from '../store/store.ts';
import { RequestRefused } from './failure.ts';
import { parse } from './guards.ts';
import { boardOf, withSeat } from './session.ts';

export interface DeletionRoutes {
  readonly boards: Registry;
  readonly sessions: SessionStore;
  readonly deleteBoard: DeleteBoard;
}

/** Deleting one's board, by whoever leads it. */
export function deletionRoutes(app: FastifyInstance, options: DeletionRoutes): void {
  app.post('/api/boards/:board/deletion', async (request): Promise<BoardDeletion> => {
    const { title } = parse(deleteBoardSchema, request.body);
    const by = await withSeat(options, request, (_board, person) => Promise.resolve(person));
    const deleted = await options.deleteBoard(boardOf(request), {
      by: by.name,
      refused: (state) => deletionRefused(state, by, title),
    });
    if (deleted.ok) return { deletedAt: deleted.at };
    const { refusal } = deleted;
    throw refusal === 'unknown' ? new RequestRefused('not-found') : new RequestRefused(refusal.kind, refusal.values);
  });
}
