import { onTestFinished } from 'vitest';
import { type ChildServer, startChildServer } from './child-server.ts';
import { newFolder } from './folder-of.ts';
import { LINK_KEY } from './nodes.ts';
import { freePort, placed, settingsOf, startProxy } from './real-proxy.ts';

/** One of several servers on a database: a process, which can be killed and started again where it was. */
export interface NodeProcess {
  /** Where it is reached past the proxy. */
  readonly origin: string;
  readonly folder: string;
  start(): Promise<void>;
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>;
}

export interface Served {
  /** Where people come: the proxy. */
  readonly site: string;
  readonly nodes: readonly [NodeProcess, NodeProcess];
}

/** Two servers behind nginx with the settings that the repository holds; each reaches the database by its own way. */
export async function startBehindNginx(nginx: string, urls: readonly [string, string]): Promise<Served> {
  const [port, first, second] = [await freePort(), await freePort(), await freePort()];
  const site = `http://localhost:${String(port)}`;
  const nodes = [await node(site, first, urls[0]), await node(site, second, urls[1])] as const;
  for (const each of nodes) await each.start();
  const settings = (await settingsOf('nginx-several.conf')).replace('127.0.0.1:3001', `127.0.0.1:${String(second)}`);
  onTestFinished(await startProxy(nginx, 'nginx', placed('nginx', settings, { port, upstream: first })));
  return { site, nodes };
}

async function node(site: string, port: number, url: string): Promise<NodeProcess> {
  const folder = await newFolder();
  const more = { DATABASE_URL: url, LINK_KEY, PUBLIC_ORIGIN: site, TRUST_PROXY: '1' };
  let running: ChildServer | null = null;
  const end: NodeProcess['end'] = async (signal) => {
    const ending = running;
    running = null;
    return (await ending?.end(signal)) ?? null;
  };
  onTestFinished(() => end('SIGKILL').then(() => undefined));
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    folder,
    async start() {
      running = await startChildServer(folder, port, [], more);
    },
    end,
  };
}
