import { leads, type Participant, type Role, ROLES } from '@nemawashi/shared/board/participant';
import type { EarlierSetUp } from '@nemawashi/shared/protocol/http';
import { type SetUp, setUpOf } from '@nemawashi/shared/template/from-board';
import type { FastifyInstance } from 'fastify';
import type { OpenBoard } from '../boards/open-board.ts';
import type { Registry } from '../boards/registry.ts';
import type { SessionStore } from '../store/store.ts';
import { RequestRefused } from './failure.ts';
import { withSeat } from './session.ts';

/** For whoever leads a board: they make another one with its set-up. That board is only read. */
export function setUpFor({ room: { state } }: OpenBoard, person: Participant): SetUp {
  if (!leads(person)) throw new RequestRefused('not-allowed');
  return setUpOf(state, person.seat);
}

export interface SetUpRoutes {
  readonly boards: Registry;
  readonly sessions: SessionStore;
}

export function setUpRoutes(app: FastifyInstance, options: SetUpRoutes): void {
  app.get('/api/boards/:board/set-up', async (request, reply): Promise<EarlierSetUp> => {
    void reply.header('cache-control', 'no-store');
    return withSeat(options, request, (open, person) => {
      const { title, template, privacy, departments, checklist, people } = setUpFor(open, person);
      const count = (role: Role) => people.filter((each) => each.role === role).length;
      const counts = Object.fromEntries(ROLES.map((role) => [role, count(role)])) as Record<Role, number>;
      const { id: board } = open.room.state;
      const from = { board, seat: person.seat };
      return Promise.resolve({
        ...from,
        title,
        template,
        privacy,
        departments,
        items: checklist.length,
        people: counts,
      });
    });
  });
}
