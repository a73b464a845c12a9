import type { HeldSeat, SessionStore } from './store.ts';
import type { Workshop } from './workshop.ts';

export const createSessions = ({ engine, db, failing, commit }: Workshop): SessionStore => ({
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
    const query = db
      .selectFrom('sessions')
      .select('epoch')
      .where('session', '=', session)
      .where('board', '=', board)
      .where('seat', '=', seat);
    const [row] = (await failing(engine.query(query.compile()))).rows as { epoch: number }[];
    return row?.epoch ?? null;
  },
});
