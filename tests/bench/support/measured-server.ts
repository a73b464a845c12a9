import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The loop's longest hold since it was last asked for, in milliseconds: by the clock, and of these the processor's own. */
export interface Held {
  readonly wall: number;
  readonly cpu: number;
}

export type Asked = { readonly kind: 'held' | 'end' } | { readonly kind: 'answers'; readonly board: string };
export type Told =
  | { readonly kind: 'listening'; readonly port: number }
  | { readonly kind: 'held'; readonly held: Held }
  | { readonly kind: 'answers'; readonly count: number };

export interface MeasuredServer {
  readonly origin: string;
  /** Asking begins anew. */
  held(): Promise<Held>;
  /** How many answers the board's log holds. */
  answersOf(board: string): Promise<number>;
  stop(): Promise<void>;
}

const MAIN = fileURLToPath(new URL('./measured-main.ts', import.meta.url));

/** The real server in a process of its own, with its limit of commands lifted. */
export async function startMeasured(): Promise<MeasuredServer> {
  const folder = await mkdtemp(join(tmpdir(), 'nemawashi-bench-'));
  const child = fork(MAIN, [folder], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const told = async <Kind extends Told['kind']>(kind: Kind): Promise<Told & { kind: Kind }> => {
    const [said] = (await once(child, 'message')) as [Told];
    if (said.kind !== kind) throw new Error(`The server said ${said.kind}`);
    return said as Told & { kind: Kind };
  };
  const { port } = await told('listening');
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    async held() {
      const answer = told('held');
      child.send({ kind: 'held' } satisfies Asked);
      return (await answer).held;
    },
    async answersOf(board) {
      const answer = told('answers');
      child.send({ kind: 'answers', board } satisfies Asked);
      return (await answer).count;
    },
    async stop() {
      const gone = once(child, 'exit');
      child.send({ kind: 'end' } satisfies Asked);
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
