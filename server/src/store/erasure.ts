import { replaceText } from './documents.ts';
import { type DocumentStore, SequenceTaken, type Store } from './store.ts';
import type { Workshop } from './workshop.ts';

/** What erases a person from a board, in one transaction; then from what the engine's own files would still say. */
export const createErasure = (
  { engine, db, failing, commitUnless, wakes }: Workshop,
  texts: Pick<DocumentStore, 'load'>,
): Pick<Store, 'erasePerson'> => ({
  async erasePerson(board, { events, rewritten, documents, seats }) {
    try {
      await commitUnless(SequenceTaken, [
        { unlessDeleted: board },
        ...documents.flatMap((text) => replaceText(db, board, text)),
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
    } catch (error) {
      // The engine only says that something was null.
      for (const { name, through } of documents)
        if ((await texts.load(board, name, through)).through !== through)
          throw new SequenceTaken(`${name} of board ${board} was written meanwhile`);
      throw error;
    }
    wakes.tell(board, 'log');
    wakes.tell(board, 'documents');
    await failing(engine.settle());
  },
});
