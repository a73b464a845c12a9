import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { first } from './0001-first.ts';
import { doors } from './0002-doors.ts';
import { epochs } from './0003-epochs.ts';
import { chain } from './0004-chain.ts';
import { compact } from './0005-compact.ts';
import { earlier } from './0006-earlier.ts';
import { deleted } from './0007-deleted.ts';

/** In order; a name once published never changes. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-first': first,
  '0002-doors': doors,
  '0003-epochs': epochs,
  '0004-chain': chain,
  '0005-compact': compact,
  '0006-earlier': earlier,
  '0007-deleted': deleted,
};

/** Brings the database to this program's version, all at once or not at all; refuses one that a newer program has changed. */
export async function migrate<Tables>(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const reason = error instanceof Error ? error.message : 'the database can’t be brought up to date';
  if (/corrupted migrations/.test(reason))
    throw new Error(
      'the data folder was written by a newer version of Nemawashi: start that version, or name another DATA_DIR',
    );
  throw error instanceof Error ? error : new Error(reason);
}
