import { documentAccess } from '@nemawashi/shared/board/document-access';
import { seatNow } from '@nemawashi/shared/board/participant';
import { id } from '@nemawashi/shared/values/id';
import type { DocumentWriter } from '@nemawashi/shared/protocol/http';
import type { FastifyInstance } from 'fastify';
import * as v from 'valibot';
import type { Registry } from '../boards/registry.ts';
import type { SessionStore } from '../store/store.ts';
import type { SyncHub } from '../documents/sync-hub.ts';
import { RequestRefused } from './failure.ts';
import { parse } from './guards.ts';
import { withSeat } from './session.ts';

export interface WriterRoutes {
  readonly boards: Registry;
  readonly sessions: SessionStore;
  readonly text: Pick<SyncHub, 'writers'>;
}

const query = v.object({ document: id() });

/** Who wrote in a shared document, for those who may read it. */
export function writerRoutes(app: FastifyInstance, options: WriterRoutes): void {
  app.get('/api/boards/:board/writers', (request): Promise<DocumentWriter[]> => {
    const { document } = parse(query, request.query);
    return withSeat(options, request, async ({ room: { state } }, person) => {
      if (documentAccess(state, person, document) === 'none') throw new RequestRefused('not-allowed');
      const writers = await options.text.writers(state.id, document);
      return [...writers].map(([client, seat]) => ({ client, seat: seatNow(state.participants, seat) }));
    });
  });
}
