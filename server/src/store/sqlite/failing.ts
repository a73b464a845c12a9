import { StorageFailed } from '../store.ts';
import { QueryFailed } from './connection.ts';
import { CODE } from './database.ts';

const isTaken = (error: unknown): error is QueryFailed =>
  error instanceof QueryFailed && error.code === CODE.constraint && error.message.startsWith('UNIQUE');

/** The engine's reason in the store's words. `Taken`: what it means that a key is there already; null: it can't be. */
export const failing = async <Result>(
  work: Promise<Result>,
  Taken: (new (message: string) => Error) | null = null,
): Promise<Result> => {
  try {
    return await work;
  } catch (error) {
    if (Taken !== null && isTaken(error)) throw new Taken(error.message);
    throw new StorageFailed(error instanceof Error ? error.message : String(error), { cause: error });
  }
};
