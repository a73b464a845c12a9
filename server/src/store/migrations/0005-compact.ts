import type { Kysely } from 'kysely';

/** What is left of answers that others took the place of, and states kept beside their logs (decision 21). */
export const compact = {
  async up(db: Kysely<never>): Promise<void> {
    await db.schema
      .createTable('erased')
      .addColumn('board', 'text', (column) => column.notNull())
      .addColumn('block', 'integer', (column) => column.notNull())
      .addColumn('seqs', 'blob', (column) => column.notNull())
      .addColumn('hashes', 'blob', (column) => column.notNull())
      .addColumn('kept', 'blob', (column) => column.notNull())
      .addColumn('seal', 'blob', (column) => column.notNull())
      .addPrimaryKeyConstraint('erased_once', ['board', 'block'])
      .execute();
    await db.schema
      .createTable('snapshots')
      .addColumn('board', 'text', (column) => column.primaryKey())
      .addColumn('seq', 'integer', (column) => column.notNull())
      .addColumn('shape', 'text', (column) => column.notNull())
      .addColumn('lines', 'blob', (column) => column.notNull())
      .addColumn('seal', 'blob', (column) => column.notNull())
      .execute();
  },
};
