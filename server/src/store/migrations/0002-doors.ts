import type { Kysely } from 'kysely';

/** Which board a short code leads to. */
export const doors = {
  async up(db: Kysely<never>): Promise<void> {
    await db.schema
      .createTable('doors')
      .ifNotExists()
      .addColumn('code', 'text', (column) => column.primaryKey())
      .addColumn('board', 'text', (column) => column.notNull())
      .execute();
  },
};
