import type { Kysely } from 'kysely';

/**
 * Events, shared documents, and which browser holds which seats. Versions before decision 18 ran their migrations without a
 * transaction: a first start that was killed then left a part of this behind.
 */
export const first = {
  async up(db: Kysely<never>): Promise<void> {
    await db.schema
      .createTable('events')
      .ifNotExists()
      .addColumn('board', 'text', (column) => column.notNull())
      .addColumn('seq', 'integer', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('command', 'text')
      .addColumn('seat', 'text')
      .addColumn('body', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('events_once', ['board', 'seq'])
      .execute();
    await db.schema
      .createTable('document_updates')
      .ifNotExists()
      .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
      .addColumn('board', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('update', 'blob', (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('document_updates_of')
      .ifNotExists()
      .on('document_updates')
      .columns(['board', 'name', 'id'])
      .execute();
    await db.schema
      .createTable('document_writers')
      .ifNotExists()
      .addColumn('board', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('client', 'bigint', (column) => column.notNull())
      .addColumn('seat', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('document_writers_once', ['board', 'name', 'client'])
      .execute();
    await db.schema
      .createTable('sessions')
      .ifNotExists()
      .addColumn('session', 'text', (column) => column.notNull())
      .addColumn('board', 'text', (column) => column.notNull())
      .addColumn('seat', 'text', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('sessions_once', ['session', 'board', 'seat'])
      .execute();
  },
};
