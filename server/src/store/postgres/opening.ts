import { codeOf } from './errors.ts';
import type { Database } from './database.ts';

/** The first that says what became of a transaction (`pg_xact_status`) and is still looked after. */
const OLDEST = 140_000;

interface Settings {
  readonly version: string;
  readonly number: number;
  readonly encoding: string;
  readonly fsync: string;
  readonly pages: string;
}

const SETTINGS = `select current_setting('server_version') as version, current_setting('server_version_num')::integer as number,
  current_setting('server_encoding') as encoding, current_setting('fsync') as fsync,
  current_setting('full_page_writes') as pages`;

/** Throws where this database can't hold boards; answers what its operator should know. */
export function judged({ version, number, encoding, fsync, pages }: Settings): string[] {
  if (number < OLDEST) throw new Error(`the database is PostgreSQL ${version}: Nemawashi needs 14 or newer`);
  if (encoding !== 'UTF8')
    throw new Error(
      `the database is encoded as ${encoding}: create one with ENCODING 'UTF8' and name it in DATABASE_URL`,
    );
  const off = Object.entries({ fsync, full_page_writes: pages }).flatMap(([name, value]) =>
    value === 'off' ? name : [],
  );
  return off.map((name) => `the database has ${name} off: acknowledged answers may be lost in a power cut`);
}

export async function settingsOf(db: Database): Promise<string[]> {
  const { rows } = await db.query({ sql: SETTINGS, parameters: [] });
  return (rows as Settings[]).flatMap(judged);
}

const REASONS: Readonly<Record<string, string>> = {
  '28P01': 'it refused the password of DATABASE_URL',
  '28000': 'it lets nobody in as DATABASE_URL says',
  '3D000': 'there is no such database: create it, or name another',
  '42501': 'whom DATABASE_URL names may not create tables there',
  '53300': 'it has no connection left',
  '57P03': 'it is just starting or stopping',
  ECONNREFUSED: 'nobody listens there',
  ENOTFOUND: 'there is no such host',
  ENOENT: 'there is no such socket',
  EACCES: 'its socket may not be opened',
  ETIMEDOUT: 'it doesn’t answer',
};

/** One clear sentence: never with what DATABASE_URL says of a password. */
export function unreachable(error: unknown): Error {
  const code = codeOf(error) ?? (error instanceof Error && 'code' in error ? String(error.code) : '');
  const known = REASONS[code];
  if (known !== undefined) return new Error(`the database can’t be opened: ${known}`, { cause: error });
  return error instanceof Error ? error : new Error(String(error));
}
