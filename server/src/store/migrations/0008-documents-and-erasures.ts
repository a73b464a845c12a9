import { type Kysely, sql } from 'kysely';
import type { Engine } from './migrate.ts';

/**
 * That several servers write one document: in which order, what each of them hasn't seen, and that none may any more. And the
 * hash of what an event says since a person was erased from it (decision 28); null: it says what was sealed.
 */
export const documentsAndErasures = (engine: Engine) => ({
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
    await db.schema
      .alterTable('events')
      .addColumn('rewritten', engine === 'SQLite' ? 'blob' : 'bytea')
      .execute();
  },
});
