import { type Kysely, sql } from 'kysely';

/** That several servers write one document: in which order, what each of them hasn't seen, and that none may any more. */
export const documents = {
  async up(db: Kysely<never>): Promise<void> {
    await db.schema
      .createTable('documents')
      .addColumn('board', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('seq', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('documents_once', ['board', 'name'])
      .execute();
    await db.schema
      .createTable('document_freezes')
      .addColumn('board', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('holder', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('document_freezes_once', ['board', 'name', 'holder'])
      .execute();
    for (const table of ['document_updates', 'document_writers', 'document_earlier'])
      await sql`alter table ${sql.table(table)} add column seq integer not null default 0`.execute(db);
  },
};
