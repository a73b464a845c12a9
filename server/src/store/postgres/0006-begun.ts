import { type Kysely, sql } from 'kysely';

/** Ids, hashes and JSON: compared byte by byte, whatever language the database was made for. */
const text = sql`text collate "C"`;

/** What 0001 to 0006 come to, in PostgreSQL, which no version knew before them; and what this database is known by. */
export const begun = {
  async up(db: Kysely<never>): Promise<void> {
    await db.schema
      .createTable('events')
      .addColumn('board', text, (column) => column.notNull())
      .addColumn('seq', 'integer', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('command', text)
      .addColumn('seat', text)
      .addColumn('body', text, (column) => column.notNull())
      .addColumn('salt', 'bytea', (column) => column.notNull())
      .addColumn('hash', 'bytea', (column) => column.notNull())
      .addColumn('head', 'bytea', (column) => column.notNull())
      .addPrimaryKeyConstraint('events_once', ['board', 'seq'])
      .execute();
    await db.schema
      .createTable('chain_starts')
      .addColumn('board', text, (column) => column.primaryKey())
      .addColumn('before', 'integer', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('erased')
      .addColumn('board', text, (column) => column.notNull())
      .addColumn('block', 'integer', (column) => column.notNull())
      .addColumn('seqs', 'bytea', (column) => column.notNull())
      .addColumn('hashes', 'bytea', (column) => column.notNull())
      .addColumn('kept', 'bytea', (column) => column.notNull())
      .addColumn('seal', 'bytea', (column) => column.notNull())
      .addPrimaryKeyConstraint('erased_once', ['board', 'block'])
      .execute();
    await db.schema
      .createTable('snapshots')
      .addColumn('board', text, (column) => column.primaryKey())
      .addColumn('seq', 'integer', (column) => column.notNull())
      .addColumn('shape', text, (column) => column.notNull())
      .addColumn('lines', 'bytea', (column) => column.notNull())
      .addColumn('seal', 'bytea', (column) => column.notNull())
      .execute();
    await documents(db);
    await db.schema
      .createTable('sessions')
      .addColumn('session', text, (column) => column.notNull())
      .addColumn('board', text, (column) => column.notNull())
      .addColumn('seat', text, (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('epoch', 'integer', (column) => column.notNull().defaultTo(0))
      .addPrimaryKeyConstraint('sessions_once', ['session', 'board', 'seat'])
      .execute();
    await db.schema
      .createTable('doors')
      .addColumn('code', text, (column) => column.notNull())
      .addColumn('board', text, (column) => column.notNull())
      .addPrimaryKeyConstraint('doors_once', ['code'])
      .execute();
    await db.schema
      .createTable('readiness')
      .addColumn('id', 'integer', (column) => column.primaryKey())
      .addColumn('writes', 'integer', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('identity')
      .addColumn('id', 'uuid', (column) => column.primaryKey())
      .execute();
    await sql`insert into identity (id) values (gen_random_uuid())`.execute(db);
  },
};

async function documents(db: Kysely<never>): Promise<void> {
  await db.schema
    .createTable('document_updates')
    .addColumn('id', 'bigint', (column) => column.primaryKey().generatedByDefaultAsIdentity())
    .addColumn('board', text, (column) => column.notNull())
    .addColumn('name', text, (column) => column.notNull())
    .addColumn('update', 'bytea', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('document_updates_of').on('document_updates').columns(['board', 'name', 'id']).execute();
  await db.schema
    .createTable('document_writers')
    .addColumn('board', text, (column) => column.notNull())
    .addColumn('name', text, (column) => column.notNull())
    .addColumn('client', 'bigint', (column) => column.notNull())
    .addColumn('seat', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('document_writers_once', ['board', 'name', 'client'])
    .execute();
  await db.schema
    .createTable('document_earlier')
    .addColumn('board', text, (column) => column.notNull())
    .addColumn('name', text, (column) => column.notNull())
    .addColumn('place', text, (column) => column.notNull())
    .addColumn('seat', text, (column) => column.notNull())
    .addColumn('pieces', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('document_earlier_once', ['board', 'name', 'place', 'seat'])
    .execute();
}
