import type { Kysely } from 'kysely';

/** A browser holds a seat until it is moved: holds given before there were epochs are of the first. */
export const epochs = {
  async up(db: Kysely<never>): Promise<void> {
    await db.schema
      .alterTable('sessions')
      .addColumn('epoch', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
  },
};
