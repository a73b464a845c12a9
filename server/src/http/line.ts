import type { LineAsked } from '@nemawashi/shared/protocol/http';
import type { FastifyInstance } from 'fastify';
import type { Registry } from '../boards/registry.ts';
import type { SessionStore } from '../store/store.ts';
import { withSeat } from './session.ts';

/** Why no line opens: a page can’t read the answer to an upgrade, so it asks here. */
export function lineRoutes(app: FastifyInstance, options: { boards: Registry; sessions: SessionStore }): void {
  app.get('/api/boards/:board/line', (request): Promise<LineAsked> =>
    withSeat(options, request, () => Promise.resolve({ open: true })),
  );
}
