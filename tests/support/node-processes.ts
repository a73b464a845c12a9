import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ChildServer, startChildServer } from './child-server.ts';
import { freePort, placed, settingsOf, startProxy } from './real-proxy.ts';

/** In production it is what the first server made. */
export const LINK_KEY = 'one and the same on every server of a test';
/** By which the proxy says who answered. */
const ANSWERED_BY = 'x-node';

/** One of several servers on a database: a process, which can be killed and started again where it was. */
export interface NodeProcess {
  /** Where it is reached past the proxy. */
  readonly origin: string;
  start(): Promise<void>;
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>;
  /** Ends it, and removes its folder. */
  close(): Promise<void>;
}

export interface Served {
  /** Where people come: the proxy. */
  readonly site: string;
  readonly nodes: readonly [NodeProcess, NodeProcess];
  /** To which of them the proxy leads this browser. */
  nodeOf(browser: { readonly cookie: string }): Promise<NodeProcess>;
  close(): Promise<void>;
}

/** Two servers behind nginx with the settings that the repository holds; each reaches the database by its own way. */
export async function startBehindNginx(nginx: string, urls: readonly [string, string]): Promise<Served> {
  const [port, first, second] = [await freePort(), await freePort(), await freePort()];
  const site = `http://localhost:${String(port)}`;
  const nodes = [await node(site, first, urls[0]), await node(site, second, urls[1])] as const;
  for (const each of nodes) await each.start();
  const settings = (await settingsOf('nginx-several.conf'))
    .replace('127.0.0.1:3001', `127.0.0.1:${String(second)}`)
    .replace('location / {', `location / {\n    add_header ${ANSWERED_BY} $upstream_addr always;`);
  const endProxy = await startProxy(nginx, 'nginx', placed('nginx', settings, { port, upstream: first }));
  return {
    site,
    nodes,
    async nodeOf({ cookie }) {
      const { headers } = await fetch(`${site}/healthz`, { headers: { cookie } });
      const address = headers.get(ANSWERED_BY) ?? '';
      return address.endsWith(`:${String(second)}`) ? nodes[1] : nodes[0];
    },
    async close() {
      for (const each of nodes) await each.close();
      await endProxy();
    },
  };
}

async function node(site: string, port: number, url: string): Promise<NodeProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'nemawashi-node-'));
  const more = { DATABASE_URL: url, LINK_KEY, PUBLIC_ORIGIN: site, TRUST_PROXY: '1' };
  let running: ChildServer | null = null;
  const end: NodeProcess['end'] = async (signal) => {
    const ending = running;
    running = null;
    return (await ending?.end(signal)) ?? null;
  };
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    async start() {
      running = await startChildServer(folder, port, [], more);
    },
    end,
    async close() {
      await end('SIGKILL');
      await rm(folder, { recursive: true, force: true });
    },
  };
}
