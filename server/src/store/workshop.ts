import type { Kysely } from 'kysely';
import type { Engine, Query, Step } from './engine.ts';
import { type Failing, failingBy } from './failing.ts';
import { GroupCommit } from './group-commit.ts';
import type { Tables } from './schema.ts';
import type { EventLog } from './store.ts';
import { nobodyElse, type Wakes } from './wakes.ts';

/** What the parts of a store work with, whichever engine it is. */
export interface Workshop {
  readonly engine: Engine;
  /** Makes statements in the engine's own words; nothing is run by it. */
  readonly db: Kysely<Tables>;
  readonly failing: Failing;
  /** One caller's part of a transaction; durable when resolved. */
  readonly commit: (...steps: Step[]) => Promise<void>;
  readonly commitUnless: (Taken: new (message: string) => Error, steps: Step[]) => Promise<void>;
  /** What goes before a board is deleted, where others may write of it at the same time. */
  readonly lockBoard: (board: string) => readonly Query[];
  readonly claim: (board: string) => ReturnType<EventLog['claim']>;
  /** Told of what is on disk. */
  readonly wakes: Wakes;
  /** Nothing is being written any more. */
  readonly idle: () => Promise<void>;
}

export function createWorkshop({
  engine,
  db,
  isTaken,
  boardsTaken = () => new Set(),
  lockBoard = () => [],
  wakes = nobodyElse,
  claim = () => Promise.resolve(() => Promise.resolve()),
}: Pick<Workshop, 'engine' | 'db'> &
  Partial<Pick<Workshop, 'lockBoard' | 'wakes' | 'claim'>> & {
    readonly isTaken: (error: unknown) => boolean;
    /** Of which boards a number is taken, where the engine can say so. */
    readonly boardsTaken?: (error: unknown) => ReadonlySet<string>;
  }): Workshop {
  const commits = new GroupCommit<Step>(
    (steps) => engine.transaction(steps),
    (error, steps) => {
      const taken = boardsTaken(error);
      return steps.some((step) => 'append' in step && step.append.some(({ board }) => taken.has(board)));
    },
  );
  const failing = failingBy(isTaken);
  return {
    engine,
    db,
    failing,
    commit: (...steps) => failing(commits.add(steps)),
    commitUnless: (Taken, steps) => failing(commits.add(steps), Taken),
    lockBoard,
    wakes,
    claim,
    idle: () => commits.idle(),
  };
}
