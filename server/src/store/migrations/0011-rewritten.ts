import type { Kysely } from 'kysely';
import type { Engine } from './migrate.ts';

/** The hash of what an event says since a person was erased from it (decision 30); null: it says what was sealed. */
export const rewritten = (engine: Engine) => ({
  async up(db: Kysely<never>): Promise<void> {
    await db.schema
      .alterTable('events')
      .addColumn('rewritten', engine === 'SQLite' ? 'blob' : 'bytea')
      .execute();
  },
});
