import { replaceUpdates } from './documents.ts';
import { keepEarlier } from './earlier.ts';
import { SequenceTaken, type Store } from './store.ts';
import type { Workshop } from './workshop.ts';

/** What erases a person from a board, in one transaction; then from what the engine's own files would still say. */
export const createErasure = ({
  engine,
  db,
  failing,
  commitUnless,
  lockDocument,
}: Workshop): Pick<Store, 'erasePerson'> => ({
  async erasePerson(board, { events, rewritten, documents, seats }) {
    await commitUnless(SequenceTaken, [
      { unlessDeleted: board },
      ...documents.flatMap(({ name, merged, through, earlier }) => [
        ...lockDocument(board, name),
        ...(merged === null ? [] : replaceUpdates(db, { board, name }, merged, through)),
        ...earlier.map((each) => keepEarlier(db, { board, name }, each)),
      ]),
      ...rewritten.map(({ seq, body, salt, hash }) =>
        db
          .updateTable('events')
          .set({ body, salt, rewritten: hash })
          .where('board', '=', board)
          .where('seq', '=', seq)
          .compile(),
      ),
      // It says what they were called.
      db.deleteFrom('snapshots').where('board', '=', board).compile(),
      ...seats.map((seat) => db.deleteFrom('sessions').where('board', '=', board).where('seat', '=', seat).compile()),
      { append: events },
    ]);
    await failing(engine.settle());
  },
});
