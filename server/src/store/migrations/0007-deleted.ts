import type { Kysely } from 'kysely';

/** That boards were deleted, and when (decision 27): by the trace of their ids, and nothing else of them. */
export const deleted = {
  async up(db: Kysely<never>): Promise<void> {
    await db.schema
      .createTable('deleted_boards')
      .addColumn('trace', 'text', (column) => column.primaryKey())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .execute();
  },
};
