import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Browser } from '@nemawashi/server/demo/client';
import { openLinkKey } from '@nemawashi/server/access/link-key';
import type { Lifted } from '@nemawashi/server/access/limits';
import type { RefusedCounts } from '@nemawashi/server/access/refused';
import { createApp } from '@nemawashi/server/app';
import { readConfig } from '@nemawashi/server/config';
import { createLog } from '@nemawashi/server/log';
import type { Meters } from '@nemawashi/server/metrics/meters';
import { openSqliteStore, type SqliteStore } from '@nemawashi/server/store/sqlite/sqlite-store';
import { departmentsFrom } from '@nemawashi/shared/template/start';
import { DEFAULT_TEMPLATE } from '@nemawashi/shared/template/catalogue';
import type { CreateBoard } from '@nemawashi/shared/protocol/http';

export interface TestServer {
  readonly origin: string;
  readonly store: SqliteStore;
  /** How many were refused at the door, by kind. */
  refused(): RefusedCounts;
  readonly meters: Meters;
  /** Closes the server and starts another on the same data. */
  restart(): Promise<TestServer>;
  /** Closes it; its data stay in its folder. */
  close(): Promise<void>;
  /** Closes it and removes its data. */
  stop(): Promise<void>;
}

export interface TestServerOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly idleMs?: number;
  readonly folder?: string;
  readonly port?: number;
  readonly now?: () => number;
  /** Milliseconds, never set back; where only `now` is given, that clock is both. */
  readonly elapsed?: () => number;
  /** Where its log goes, line by line, at the most verbose level; nowhere if it isn't said. */
  readonly onLog?: (line: string) => void;
  /** Limits that are others than the server's own. */
  readonly limits?: Lifted;
  /** Where its pages are; the built ones if it isn't said. */
  readonly pages?: string;
}

/** The real server on a free port of this machine, with its data in a folder of its own. */
export async function startServer(options: TestServerOptions = {}): Promise<TestServer> {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'nemawashi-test-')));
  const { onLog, now, elapsed = now, idleMs, pages, limits } = options;
  const level = onLog === undefined ? 'silent' : 'trace';
  const read = readConfig({ PORT: String(options.port ?? 0), HOST: '127.0.0.1', LOG_LEVEL: level, ...options.env });
  if (!read.ok) throw new Error(read.problem);
  const store = await openSqliteStore(join(folder, 'nemawashi.sqlite'));
  const app = await createApp({
    config: read.config,
    store,
    linkKey: await openLinkKey(folder, read.config.linkKey),
    log: createLog(read.config.logLevel, onLog && { write: onLog }),
    ...(idleMs !== undefined && { idleMs }),
    ...(now !== undefined && { now }),
    ...(pages !== undefined && { pages }),
    ...(limits !== undefined && { limits }),
    ...(elapsed !== undefined && { elapsed }),
  });
  const { port } = await app.listen();
  const close = async () => {
    await app.close();
    await store.close();
  };
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    store,
    refused: () => app.refused(),
    meters: app.meters,
    close,
    async restart() {
      await close();
      return startServer({ ...options, folder, port });
    },
    async stop() {
      await close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What the first page sends for an ordinary board. */
export const ordinaryBoard = (change: Partial<CreateBoard> = {}): CreateBoard => ({
  title: '生成AIの進め方',
  template: DEFAULT_TEMPLATE.id,
  privacy: 'named',
  departments: departmentsFrom(DEFAULT_TEMPLATE).map((department) => ({ ...department })),
  person: { name: '進行 役子' },
  ...change,
});

export const newBrowser = (
  server: { readonly origin: string },
  transports: Browser['transports'] = ['websocket'],
): Browser => new Browser(server.origin, { transports });
