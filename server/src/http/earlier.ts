import { documentAccess } from '@nemawashi/shared/board/document-access';
import { leads } from '@nemawashi/shared/board/participant';
import type { DocumentEarlier } from '@nemawashi/shared/protocol/http';
import { id } from '@nemawashi/shared/values/id';
import type { FastifyInstance } from 'fastify';
import * as v from 'valibot';
import type { Registry } from '../boards/registry.ts';
import type { SyncHub } from '../documents/sync-hub.ts';
import { wordsOf } from '../documents/pieces.ts';
import type { SessionStore } from '../store/store.ts';
import { RequestRefused } from './failure.ts';
import { parse } from './guards.ts';
import { withSeat } from './session.ts';

export interface EarlierRoutes {
  readonly boards: Registry;
  readonly sessions: SessionStore;
  readonly text: Pick<SyncHub, 'earlier'>;
}

const query = v.object({ document: id() });

/** What texts of a shared document said before somebody else took words out of them, for whoever leads while it is open. */
export function earlierRoutes(app: FastifyInstance, options: EarlierRoutes): void {
  app.get('/api/boards/:board/earlier', (request): Promise<DocumentEarlier[]> => {
    const { document } = parse(query, request.query);
    return withSeat(options, request, async ({ room: { state } }, person) => {
      if (!leads(person) || documentAccess(state, person, document) === 'none') throw new RequestRefused('not-allowed');
      const kept = await options.text.earlier(state.id, document);
      // Neither whose words they were nor who took them: of several people's, the same text is one.
      const texts = new Map(
        kept.map(({ place, pieces }) => {
          const text = wordsOf(pieces);
          return [`${place}\n${text}`, { place, text }];
        }),
      );
      return [...texts.values()];
    });
  });
}
