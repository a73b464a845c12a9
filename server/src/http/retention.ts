import { isNear, type KeepDays, keptUntil } from '@nemawashi/shared/board/kept-until';
import type { Timestamp } from '@nemawashi/shared/board/ids';
import type { Retention } from '@nemawashi/shared/protocol/http';
import type { FastifyInstance } from 'fastify';
import type { Registry } from '../boards/registry.ts';
import type { SessionStore } from '../store/store.ts';
import { withSeat } from './session.ts';

export interface RetentionRoutes {
  readonly boards: Registry;
  readonly sessions: SessionStore;
  readonly keepDays: KeepDays;
  readonly now: () => Timestamp;
}

/** Until when the board is kept. */
export function retentionRoutes(app: FastifyInstance, options: RetentionRoutes): void {
  const { keepDays, now } = options;
  app.get('/api/boards/:board/retention', (request): Promise<Retention> =>
    withSeat(options, request, ({ room }) => {
      const until = keptUntil(room.state, keepDays);
      const near = until !== null && keepDays !== null && isNear(until, keepDays, now());
      return Promise.resolve({ until, near });
    }),
  );
}
