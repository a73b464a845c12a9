import pg from 'pg';
import { NumberTaken } from '../log/following.ts';

/** SQLSTATE of what PostgreSQL refused; null: it was something else. */
export const codeOf = (error: unknown): string | null =>
  error instanceof pg.DatabaseError ? (error.code ?? null) : null;

/** As a server answers that has become a copy of another: the next connection may find the one that writes. */
const READ_ONLY = '25006';
/** The connection is of use still: the server has said what is wrong, and that it does not write isn't it. */
export const isAnswer = (error: unknown): boolean => error instanceof pg.DatabaseError && error.code !== READ_ONLY;

/** Two that waited for each other, or looked at what the other changed: nothing was kept, and again it may go. */
const AGAIN: readonly (string | null)[] = ['40001', '40P01'];
export const isAgain = (error: unknown): boolean => AGAIN.includes(codeOf(error));

const KEYS: readonly (string | undefined)[] = ['events_once', 'doors_once'];
/** A key is there already by which the store says what is taken, or a document's writer is another's. */
export const isTaken = (error: unknown): boolean =>
  error instanceof NumberTaken ||
  (error instanceof pg.DatabaseError &&
    ((error.code === '23505' && KEYS.includes(error.constraint)) ||
      (error.code === '23502' && error.table === 'document_writers')));

/** Of which boards a number is taken; of a key that two wrote at once, PostgreSQL says it in whatever language, with these signs. */
export function boardsTaken(error: unknown): ReadonlySet<string> {
  if (error instanceof NumberTaken) return error.boards;
  const isKey = isTaken(error) && error instanceof pg.DatabaseError && error.constraint === KEYS[0];
  return new Set(isKey ? (/\)=\((.+), \d+\)/.exec(error.detail ?? '')?.slice(1) ?? []) : []);
}

/** What is in the files means nothing: of the table, or of an index. */
const DAMAGE: readonly (string | null)[] = ['XX001', 'XX002'];
export const isDamage = (error: unknown): boolean => DAMAGE.includes(codeOf(error));
