import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Spent } from './measured-server.ts';

export const PEERS = ['hocuspocus', 'y-websocket', 'socket-io', 'plain-ws'] as const;
export type PeerName = (typeof PEERS)[number];

/** Another server in a process of its own, which keeps votes in its memory and checks nothing. */
export interface Peer {
  readonly port: number;
  spent(): Promise<Spent>;
  /** How many votes it holds. */
  counted(): Promise<number>;
  /** Bytes that JavaScript holds. */
  memory(): Promise<number>;
  stop(): Promise<void>;
}

const FOLDER = fileURLToPath(new URL('../peers/', import.meta.url));

export async function startPeer(name: PeerName): Promise<Peer> {
  const child = fork(`${FOLDER}${name}.mjs`, {
    execArgv: ['--expose-gc'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const gone = once(child, 'exit');
  const told = async (): Promise<unknown> => {
    const [said] = (await Promise.race([once(child, 'message'), gone.then(() => [])])) as unknown[];
    if (said === undefined) throw new Error(`${name} has ended`);
    return said;
  };
  const asked = (what: 'spent' | 'counted' | 'memory'): Promise<unknown> => {
    const answer = told();
    child.send(what);
    return answer;
  };
  return {
    port: (await told()) as number,
    spent: async () => (await asked('spent')) as Spent,
    memory: async () => (await asked('memory')) as number,
    counted: async () => (await asked('counted')) as number,
    async stop() {
      child.send('end');
      await gone;
    },
  };
}
