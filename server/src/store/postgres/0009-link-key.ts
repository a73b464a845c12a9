import type { Kysely } from 'kysely';

/** By which the servers of a database know that they make links with one key; the key stays with each of them. */
export const linkKey = {
  async up(db: Kysely<never>): Promise<void> {
    await db.schema.alterTable('identity').addColumn('link_key', 'text').execute();
  },
};
