import { type Kysely, sql } from 'kysely';
import { firstHead, seal } from '../chain.ts';
import type { Tables } from '../schema.ts';
import type { StoredEvent } from '../store.ts';

/** Nine values a row, and SQLite takes 32,766 in a statement. */
const ROWS = 1000;

/** Events are sealed (decision 18), those there are already as they stand; and a row to write when readiness is asked. */
export const chain = {
  async up(db: Kysely<Tables>): Promise<void> {
    const at = Date.now();
    await db.schema
      .createTable('chain_starts')
      .addColumn('board', 'text', (column) => column.primaryKey())
      .addColumn('before', 'integer', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('sealed_events')
      .addColumn('board', 'text', (column) => column.notNull())
      .addColumn('seq', 'integer', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('command', 'text')
      .addColumn('seat', 'text')
      .addColumn('body', 'text', (column) => column.notNull())
      .addColumn('salt', 'blob', (column) => column.notNull())
      .addColumn('hash', 'blob', (column) => column.notNull())
      .addColumn('head', 'blob', (column) => column.notNull())
      .addPrimaryKeyConstraint('sealed_events_once', ['board', 'seq'])
      .execute();
    const boards = await db
      .selectFrom('events')
      .select(['board', ({ fn }) => fn.max('seq').as('before')])
      .groupBy('board')
      .execute();
    for (const { board, before } of boards) {
      await db.insertInto('chain_starts').values({ board, before, at }).execute();
      await sealAll(db, board, firstHead(board, { before, at }));
    }
    await db.schema.dropTable('events').execute();
    await sql`alter table sealed_events rename to events`.execute(db);
    await db.schema
      .createTable('readiness')
      .addColumn('id', 'integer', (column) => column.primaryKey())
      .addColumn('writes', 'integer', (column) => column.notNull())
      .execute();
  },
};

async function sealAll(db: Kysely<Tables>, board: string, first: Uint8Array): Promise<void> {
  let head = first;
  for (let after = 0; ;) {
    const events = (await db
      .selectFrom('events')
      .select(['board', 'seq', 'at', 'command', 'seat', 'body'])
      .where('board', '=', board)
      .where('seq', '>', after)
      .orderBy('seq')
      .limit(ROWS)
      .execute()) as Omit<StoredEvent, 'rewritten'>[];
    const last = events.at(-1);
    if (last === undefined) return;
    const rows = events.map((event) => {
      const sealed = seal(head, event);
      head = sealed.head;
      return { ...event, ...sealed };
    });
    await db
      .insertInto('sealed_events' as 'events')
      .values(rows)
      .execute();
    after = last.seq;
  }
}
