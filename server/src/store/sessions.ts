import type { HeldSeat, SessionStore } from './store.ts';
import type { Workshop } from './workshop.ts';

/** Asked for each line that comes, and a crowd comes at once: written down once. */
const epochSql = ({ db }: Pick<Workshop, 'db'>): string =>
  db
    .selectFrom('sessions')
    .select('epoch')
    .where('session', '=', '')
    .where('board', '=', '')
    .where('seat', '=', '')
    .compile().sql;

export function createSessions(workshop: Workshop): SessionStore {
  const { engine, db, failing, commit } = workshop;
  const epochOf = epochSql(workshop);
  return {
    give: (session, { board, seat, epoch }, at) =>
      commit(
        { unlessDeleted: board },
        db
          .insertInto('sessions')
          .values({ session, board, seat, at, epoch })
          .onConflict((conflict) => conflict.columns(['session', 'board', 'seat']).doUpdateSet({ at, epoch }))
          .compile(),
      ),
    async heldBy(session) {
      const rows = await failing(
        db
          .selectFrom('sessions')
          .select(['board', 'seat', 'epoch'])
          .where('session', '=', session)
          .orderBy('at', 'desc')
          .execute(),
      );
      return rows as HeldSeat[];
    },
    async epochHeld(session, { board, seat }) {
      const [row] = (await failing(engine.query({ sql: epochOf, parameters: [session, board, seat] }))).rows as {
        epoch: number;
      }[];
      return row?.epoch ?? null;
    },
  };
}
