import type { SessionKept } from '@nemawashi/shared/protocol/http';
import type { FastifyInstance } from 'fastify';
import { offerSession } from './session.ts';

/** A page asks before it shows a form: a seat is given only to a browser that can keep it. */
export function sessionRoutes(app: FastifyInstance): void {
  app.post('/api/session', (request, reply): SessionKept => ({ kept: offerSession(request, reply) !== null }));
}
