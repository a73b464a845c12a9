import type { BoardClient } from '@nemawashi/server/demo/client';
import { openSharedLinkKey } from '@nemawashi/server/access/link-key';
import { createApp } from '@nemawashi/server/app';
import { readConfig } from '@nemawashi/server/config';
import { createLog } from '@nemawashi/server/log';
import { openPostgresStore } from '@nemawashi/server/store/postgres/postgres-store';
import type { Store } from '@nemawashi/server/store/store';
import { onTestFinished } from 'vitest';
import { newFolder } from './folder-of.ts';
import { LINK_KEY } from './node-processes.ts';
import { newBrowser } from './server.ts';

/** One of several servers on a database, in this process. */
export interface Node {
  readonly origin: string;
  readonly store: Store;
  /** What it complained of. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

export interface NodeOptions {
  /** By which it says that it is there; by itself if it isn't said. */
  readonly every?: (ms: number, act: () => void) => () => void;
}

export async function startNode(url: string, options: NodeOptions = {}): Promise<Node> {
  const folder = await newFolder();
  const read = readConfig({ PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'warn', LINK_KEY });
  if (!read.ok) throw new Error(read.problem);
  const store = await openPostgresStore({ url, most: 4, folder, ...options });
  const complaints: string[] = [];
  const app = await createApp({
    config: read.config,
    store,
    linkKey: await openSharedLinkKey(store, folder, read.config.linkKey),
    log: createLog(read.config.logLevel, { write: (line: string) => void complaints.push(line) }),
  });
  const { port } = await app.listen();
  let closing: Promise<void> | null = null;
  const close = () => (closing ??= app.close().then(() => store.close()));
  onTestFinished(close);
  return { origin: `http://127.0.0.1:${String(port)}`, store, complaints, close };
}

/** The same person on another server, by the same browser. */
export async function elsewhere(
  { browser, board, seat }: BoardClient,
  node: { readonly origin: string },
): Promise<BoardClient> {
  const other = newBrowser(node);
  other.cookie = browser.cookie;
  const client = await other.open(board, seat);
  onTestFinished(() => client.close());
  return client;
}
