import { sql } from 'kysely';
import type { Workshop } from './workshop.ts';

/** Writes something to see whether that is possible. However often it is asked, one row is written at a time. */
export function createCheck({ db, commit }: Workshop): () => Promise<void> {
  const write =
    sql`insert into readiness (id, writes) values (1, 1) on conflict (id) do update set writes = readiness.writes + 1`.compile(
      db,
    );
  let checking: Promise<void> | null = null;
  return () => {
    checking ??= commit(write).finally(() => (checking = null));
    return checking;
  };
}
