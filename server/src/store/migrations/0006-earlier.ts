import type { Kysely } from 'kysely';

/** What texts said before somebody else took words out of them (decision 22). */
export const earlier = {
  async up(db: Kysely<never>): Promise<void> {
    await db.schema
      .createTable('document_earlier')
      .addColumn('board', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('place', 'text', (column) => column.notNull())
      .addColumn('seat', 'text', (column) => column.notNull())
      .addColumn('pieces', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('document_earlier_once', ['board', 'name', 'place', 'seat'])
      .execute();
  },
};
