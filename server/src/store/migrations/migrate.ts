import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { first } from './0001-first.ts';
import { doors } from './0002-doors.ts';
import { epochs } from './0003-epochs.ts';
import { chain } from './0004-chain.ts';
import { compact } from './0005-compact.ts';
import { begun } from '../postgres/0006-begun.ts';
import { linkKey } from '../postgres/0009-link-key.ts';
import { passing } from '../postgres/0010-passing.ts';
import { earlier } from './0006-earlier.ts';
import { deleted } from './0007-deleted.ts';
import { documentsAndErasures } from './0008-documents-and-erasures.ts';

const both = (engine: Engine): Readonly<Record<string, Migration>> => ({
  '0007-deleted': deleted,
  '0008-documents-and-erasures': documentsAndErasures(engine),
});

/** In order; a name once published never changes. */
const MIGRATIONS: Readonly<Record<Engine, Readonly<Record<string, Migration>>>> = {
  SQLite: {
    '0001-first': first,
    '0002-doors': doors,
    '0003-epochs': epochs,
    '0004-chain': chain,
    '0005-compact': compact,
    '0006-earlier': earlier,
    ...both('SQLite'),
  },
  // A folder has one server and one key.
  PostgreSQL: { '0006-begun': begun, ...both('PostgreSQL'), '0009-link-key': linkKey, '0010-passing': passing },
};

export type Engine = 'SQLite' | 'PostgreSQL';

const NEWER: Readonly<Record<Engine, string>> = {
  SQLite: 'the data folder was written by a newer version of Nemawashi: start that version, or name another DATA_DIR',
  PostgreSQL:
    'the database was written by a newer version of Nemawashi: start that version, or name another in DATABASE_URL',
};

/**
 * Brings the database to this program's version, all at once or not at all; refuses one that a newer program has changed.
 * Of several servers that start at once, one does it and the others wait.
 */
export async function migrate<Tables>(db: Kysely<Tables>, engine: Engine = 'SQLite'): Promise<void> {
  const provider = { getMigrations: () => Promise.resolve({ ...MIGRATIONS[engine] }) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error === undefined) return;
  const reason = error instanceof Error ? error.message : 'the database can’t be brought up to date';
  if (/corrupted migrations/.test(reason)) throw new Error(NEWER[engine]);
  throw error instanceof Error ? error : new Error(reason);
}
