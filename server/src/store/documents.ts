import type { BoardId } from '@nemawashi/shared/board/ids';
import { type Kysely, sql } from 'kysely';
import type { Query } from './engine.ts';
import { earlierOf, keepEarlier } from './earlier.ts';
import type { Tables } from './schema.ts';
import { DocumentFrozen, type DocumentStore, type ErasedText, type HeldSeat, WriterTaken } from './store.ts';
import type { Workshop } from './workshop.ts';

/** The servers on a store, as far as it has to tell them apart. */
export interface Servers {
  readonly own: string;
  /** From here on the others know that this one is there. */
  begin(): Promise<void>;
  /** Which of these are no more: what they began will never be gone on with. */
  gone(servers: readonly string[]): Promise<readonly string[]>;
}

/** A server that has its store to itself; the one before is no more by the time it is opened. */
export const oneServer = (own: string): Servers => ({
  own,
  begin: () => Promise.resolve(),
  gone: (servers) => Promise.resolve(servers.filter((server) => server !== own)),
});

const ALL = -1;

export function createDocuments(
  { db, failing, commit, commitUnless, wakes }: Workshop,
  servers: Servers,
): DocumentStore {
  const holders = async (board: string, name: string): Promise<readonly string[]> => {
    const rows = db.selectFrom('document_freezes').select('holder').where('board', '=', board).where('name', '=', name);
    return (await failing(rows.execute())).map(({ holder }) => holder);
  };
  const thaw = async (board: string, name: string, of: readonly string[]): Promise<void> => {
    if (of.length === 0) return;
    await commit(...of.map((holder) => thawed(db, board, name, holder)));
    wakes.tell(board as BoardId, 'documents');
  };
  const since = <Table extends Written>(table: Table, board: string, name: string, after: number) =>
    sql<Tables[Table]>`select * from ${sql.table(table)}
      where board = ${board} and name = ${name} and seq > ${after}`;

  return {
    async append(board, name, updates) {
      const seq = seqOf(board, name);
      try {
        await commitUnless(WriterTaken, [
          { unlessDeleted: board },
          lock(db, board, name),
          writable(board, name).compile(db),
          ...updates.flatMap(({ update, newWriters, seat, earlier = [] }) => [
            ...newWriters.map((client) => ownedBy(db, { board, name, client, seat })),
            db.insertInto('document_updates').values({ board, name, update, seq }).compile(),
            ...earlier.map((each) => keepEarlier(db, { board, name }, seq, each)),
          ]),
        ]);
        wakes.tell(board, 'documents');
      } catch (error) {
        // The engine only says that something was null.
        if ((await holders(board, name)).length === 0) throw error;
        throw new DocumentFrozen(`${name} of board ${board} is frozen`);
      }
    },
    async load(board, name, after = ALL) {
      // First how far it goes: all that is read from here on goes so far at least.
      const document = db.selectFrom('documents').select('seq').where('board', '=', board).where('name', '=', name);
      const [row] = await failing(document.execute());
      const read = <Table extends Written>(table: Table) => since(table, board, name, after);
      const updates = await failing(
        sql<{ update: Uint8Array }>`${read('document_updates')} order by seq, id`.execute(db),
      );
      const writers = await failing(read('document_writers').execute(db));
      const earlier = (await failing(read('document_earlier').execute(db))).rows.map(earlierOf);
      return {
        updates: updates.rows.map(({ update }) => update),
        writers: new Map(writers.rows.map(({ client, seat }) => [client, seat as HeldSeat['seat']])),
        earlier: after === ALL ? earlier.filter(({ pieces }) => pieces.length > 0) : earlier,
        through: row?.seq ?? 0,
        frozen: (await holders(board, name)).length > 0,
      };
    },
    compact: (board, name, merged, through) =>
      commit(
        { unlessDeleted: board },
        lock(db, board, name),
        // Not where something else took the place of all of them: nothing that was erased comes back.
        sql`insert into document_updates (board, name, "update", seq)
          select ${board}, ${name}, ${merged}, ${through}
          where exists (select 1 from document_updates where board = ${board} and name = ${name} and seq <= ${through})`.compile(
          db,
        ),
        sql`delete from document_updates where board = ${board} and name = ${name} and seq <= ${through} and id <
          (select max(id) from document_updates where board = ${board} and name = ${name} and seq <= ${through})`.compile(
          db,
        ),
      ),
    async names(board) {
      const of = (table: 'document_updates' | 'document_earlier') =>
        failing(db.selectFrom(table).select('name').distinct().where('board', '=', board).execute());
      const rows = [...(await of('document_updates')), ...(await of('document_earlier'))];
      return [...new Set(rows.map(({ name }) => name))];
    },
    async freeze(board, name) {
      await failing(servers.begin());
      await commit(
        { unlessDeleted: board },
        // Who is writing just now has written when this is ours, and who comes finds it frozen.
        lock(db, board, name),
        db
          .insertInto('document_freezes')
          .values({ board, name, holder: servers.own })
          .onConflict((conflict) => conflict.doNothing())
          .compile(),
      );
      wakes.tell(board, 'documents');
    },
    thaw: (board, name) => thaw(board, name, [servers.own]),
    thawAbandoned: async (board, name) => thaw(board, name, await failing(servers.gone(await holders(board, name)))),
  };
}

/**
 * What takes the place of all that a document said, by whoever read it `through`: other servers read it as they read whatever
 * was written. Null, which the table doesn't take, where somebody wrote in between.
 */
export const replaceText = (
  db: Kysely<Tables>,
  board: string,
  { name, merged, through, earlier }: ErasedText,
): readonly Query[] => {
  const seq = seqOf(board, name);
  const of = db.deleteFrom('document_updates').where('board', '=', board).where('name', '=', name);
  return [
    lock(db, board, name),
    sql`update documents set seq = case when seq = ${through} then seq + 1 end
      where board = ${board} and name = ${name}`.compile(db),
    ...(merged === null
      ? []
      : [of.compile(), db.insertInto('document_updates').values({ board, name, update: merged, seq }).compile()]),
    ...earlier.map((each) => keepEarlier(db, { board, name }, seq, each)),
  ];
};

type Written = 'document_updates' | 'document_writers' | 'document_earlier';

/** The document is this transaction's alone, whether there is anything of it as yet or not. */
const lock = (db: Kysely<Tables>, board: string, name: string) =>
  db
    .insertInto('documents')
    .values({ board, name, seq: 0 })
    .onConflict((conflict) => conflict.columns(['board', 'name']).doUpdateSet({ seq: sql`documents.seq` }))
    .compile();

/** One time more; null where it is frozen, which the table doesn't take: then nothing is kept. Looked for once it is locked. */
const writable = (board: string, name: string) =>
  sql`update documents
    set seq = case when exists (select 1 from document_freezes where board = ${board} and name = ${name}) then null
      else seq + 1 end
    where board = ${board} and name = ${name}`;

const seqOf = (board: string, name: string) =>
  sql<number>`(select seq from documents where board = ${board} and name = ${name})`;

/** Of two servers that bring the same each may be the second; null, which the table doesn't take, where it is another seat's. */
const ownedBy = (db: Kysely<Tables>, writer: { board: string; name: string; client: number; seat: string }) =>
  db
    .insertInto('document_writers')
    .values({ ...writer, seq: seqOf(writer.board, writer.name) })
    .onConflict((conflict) =>
      conflict.columns(['board', 'name', 'client']).doUpdateSet({
        seat: sql<string>`case when document_writers.seat = excluded.seat then excluded.seat end`,
      }),
    )
    .compile();

const thawed = (db: Kysely<Tables>, board: string, name: string, holder: string) =>
  db
    .deleteFrom('document_freezes')
    .where('board', '=', board)
    .where('name', '=', name)
    .where('holder', '=', holder)
    .compile();
