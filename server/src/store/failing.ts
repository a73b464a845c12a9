import { StorageFailed } from './store.ts';

type TakenError = new (message: string) => Error;

/** The engine's reason in the store's words. `Taken`: what it means that a key is there already; missing: it can't be. */
export type Failing = <Result>(work: Promise<Result>, Taken?: TakenError) => Promise<Result>;

/** `isTaken`: whether this is how the engine says that a key is there already. */
export const failingBy =
  (isTaken: (error: unknown) => boolean): Failing =>
  async (work, Taken) => {
    try {
      return await work;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (Taken !== undefined && isTaken(error)) throw new Taken(reason);
      throw new StorageFailed(reason, { cause: error });
    }
  };
