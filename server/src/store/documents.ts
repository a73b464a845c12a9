import { type Kysely, sql } from 'kysely';
import type { Query } from './engine.ts';
import { earlierOf, keepEarlier } from './earlier.ts';
import type { Tables } from './schema.ts';
import { type DocumentStore, type HeldSeat, WriterTaken } from './store.ts';
import type { Workshop } from './workshop.ts';

/** One merged update in place of those up to `through`: it takes the last one's place, before anything that came meanwhile. */
export const replaceUpdates = (
  db: Kysely<Tables>,
  { board, name }: { readonly board: string; readonly name: string },
  merged: Uint8Array,
  through: number,
): readonly Query[] => [
  db
    .deleteFrom('document_updates')
    .where('board', '=', board)
    .where('name', '=', name)
    .where('id', '<=', through)
    .compile(),
  sql`insert into document_updates (id, board, name, "update") values (${through}, ${board}, ${name}, ${merged})`.compile(
    db,
  ),
];

export const createDocuments = ({ db, failing, commit, commitUnless, lockDocument }: Workshop): DocumentStore => ({
  append: (board, name, updates) =>
    commitUnless(WriterTaken, [
      { unlessDeleted: board },
      ...lockDocument(board, name),
      ...updates.flatMap(({ update, newWriters, seat, earlier = [] }) => [
        ...newWriters.map((client) =>
          db.insertInto('document_writers').values({ board, name, client, seat }).compile(),
        ),
        db.insertInto('document_updates').values({ board, name, update }).compile(),
        ...earlier.map((each) => keepEarlier(db, { board, name }, each)),
      ]),
    ]),
  async load(board, name) {
    const updates = await failing(
      db
        .selectFrom('document_updates')
        .select(['id', 'update'])
        .where('board', '=', board)
        .where('name', '=', name)
        .orderBy('id')
        .execute(),
    );
    const writers = await failing(
      db
        .selectFrom('document_writers')
        .select(['client', 'seat'])
        .where('board', '=', board)
        .where('name', '=', name)
        .execute(),
    );
    const earlier = await failing(
      db
        .selectFrom('document_earlier')
        .select(['place', 'seat', 'pieces'])
        .where('board', '=', board)
        .where('name', '=', name)
        .execute(),
    );
    return {
      updates: updates.map(({ update }) => update),
      writers: new Map(writers.map(({ client, seat }) => [client, seat as HeldSeat['seat']])),
      earlier: earlier.map(earlierOf),
      through: updates.at(-1)?.id ?? 0,
    };
  },
  async names(board) {
    const of = (table: 'document_updates' | 'document_earlier') =>
      failing(db.selectFrom(table).select('name').distinct().where('board', '=', board).execute());
    const rows = [...(await of('document_updates')), ...(await of('document_earlier'))];
    return [...new Set(rows.map(({ name }) => name))];
  },
  compact: (board, name, merged, through) =>
    commit(
      { unlessDeleted: board },
      ...lockDocument(board, name),
      ...replaceUpdates(db, { board, name }, merged, through),
    ),
});
