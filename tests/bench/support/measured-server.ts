import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Rate } from '@nemawashi/server/access/bucket';
import type { Lifted } from '@nemawashi/server/access/limits';
import type { RefusedCounts } from '@nemawashi/server/access/refused';

/** The loop's longest hold since it was last asked for, in milliseconds: by the clock, and of these the processor's own. */
export interface Held {
  readonly wall: number;
  readonly cpu: number;
}

/** Bytes, once everything that nobody holds any more has been collected: of the process, and of what JavaScript holds. */
export interface Memory {
  readonly process: number;
  readonly held: number;
}

/** Processor time since the server began, in milliseconds: of its main thread, and of all its threads, the store's among them. */
export interface Spent {
  readonly main: number;
  readonly all: number;
}

export type Asked =
  | { readonly kind: 'held' | 'memory' | 'spent' | 'refused' | 'end' }
  | { readonly kind: 'answers' | 'events'; readonly board: string };
export type Told =
  | { readonly kind: 'listening'; readonly port: number }
  | { readonly kind: 'held'; readonly held: Held }
  | { readonly kind: 'memory'; readonly memory: Memory }
  | { readonly kind: 'spent'; readonly spent: Spent }
  | { readonly kind: 'refused'; readonly refused: RefusedCounts }
  | { readonly kind: 'answers' | 'events'; readonly count: number };

export interface MeasuredServer {
  readonly origin: string;
  /** Asking begins anew. */
  held(): Promise<Held>;
  memory(): Promise<Memory>;
  spent(): Promise<Spent>;
  /** How many were refused at the door, by kind. */
  refused(): Promise<RefusedCounts>;
  /** How many answers the board's log holds. */
  answersOf(board: string): Promise<number>;
  /** How many events. */
  eventsOf(board: string): Promise<number>;
  stop(): Promise<void>;
}

const MAIN = 'tests/bench/support/measured-main.ts';
const HERE = fileURLToPath(new URL('../../..', import.meta.url));

/** As often as anybody likes. */
export const UNBOUNDED: Rate = { burst: 1e9, perSecond: 1e9 };

/** Of whoever votes, and joins, as fast as the server can take it, and a crowd that comes from one address. */
const BENCH: Lifted = {
  rates: { commands: UNBOUNDED, joins: UNBOUNDED, packets: UNBOUNDED },
  most: { silentOfAddress: 1e6 },
};

/** The real server in a process of its own, of whichever checkout; for a bench with its limit of commands lifted. */
export async function startMeasured(
  limits: Lifted = BENCH,
  checkout = HERE,
  /** What else it is told, as of a database. */
  more: Readonly<Record<string, string>> = {},
): Promise<MeasuredServer> {
  const folder = await mkdtemp(join(tmpdir(), 'nemawashi-bench-'));
  const child = fork(resolve(checkout, MAIN), [folder, JSON.stringify(limits)], {
    env: { ...process.env, ...more },
    execArgv: ['--expose-gc', '--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const gone = once(child, 'exit') as Promise<[number | null]>;
  const told = async <Kind extends Told['kind']>(kind: Kind): Promise<Told & { kind: Kind }> => {
    // Whatever is asked of a server that is gone is never answered.
    const [said] = await Promise.race([once(child, 'message') as Promise<[Told]>, gone]);
    if (said === null || typeof said === 'number') throw new Error(`The server ended with ${String(said)}`);
    if (said.kind !== kind) throw new Error(`The server said ${said.kind}`);
    return said as Told & { kind: Kind };
  };
  const asked = <Kind extends Told['kind'] & Asked['kind']>(what: Asked & { kind: Kind }) => {
    const answer = told(what.kind);
    child.send(what);
    return answer;
  };
  const { port } = await told('listening');
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    held: async () => (await asked({ kind: 'held' })).held,
    memory: async () => (await asked({ kind: 'memory' })).memory,
    spent: async () => (await asked({ kind: 'spent' })).spent,
    refused: async () => (await asked({ kind: 'refused' })).refused,
    answersOf: async (board) => (await asked({ kind: 'answers', board })).count,
    eventsOf: async (board) => (await asked({ kind: 'events', board })).count,
    async stop() {
      child.send({ kind: 'end' } satisfies Asked);
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
