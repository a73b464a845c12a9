import type { Kysely } from 'kysely';

/** A browser holds a seat until it is moved: holds given before there were epochs are of the first. */
export const epochs = {
  async up(db: Kysely<never>): Promise<void> {
    const tables = await db.introspection.getTables();
    const sessions = tables.find(({ name }) => name === 'sessions');
    // A start of an earlier version, killed after this and before it was noted.
    if (sessions?.columns.some(({ name }) => name === 'epoch') === true) return;
    await db.schema
      .alterTable('sessions')
      .addColumn('epoch', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
  },
};
