/** The server in a process of its own, told what to lift by who started it, that says how long its loop was held. */
import { resolve } from 'node:path';
import { openLinkKey } from '@nemawashi/server/access/link-key';
import { createApp } from '@nemawashi/server/app';
import { readConfig } from '@nemawashi/server/config';
import { createLog } from '@nemawashi/server/log';
import { readLog } from '@nemawashi/server/boards/log';
import { openSqliteStore } from '@nemawashi/server/store/sqlite/sqlite-store';
import type { BoardId } from '@nemawashi/shared/board/ids';
import type { Asked, Held, Told } from './measured-server.ts';

const LOOK_MS = 2;
const AS_OFTEN_AS_THEY_LIKE = { burst: 1e9, perSecond: 1e9 };
const [folder = '.'] = process.argv.slice(2);

/** Of this thread alone where Node can say it, else with the store's. */
const cpuMs = (): number => {
  // Node 22 doesn't have it yet.
  const { threadCpuUsage = process.cpuUsage } = process as Partial<Pick<NodeJS.Process, 'threadCpuUsage'>>;
  const { user, system } = threadCpuUsage();
  return (user + system) / 1000;
};

let held: Held = { wall: 0, cpu: 0 };
let last = { wall: performance.now(), cpu: cpuMs() };
setInterval(() => {
  const now = { wall: performance.now(), cpu: cpuMs() };
  // What another process took of this core holds the loop too, but isn't ours to make shorter.
  held = {
    wall: Math.max(held.wall, now.wall - last.wall - LOOK_MS),
    cpu: Math.max(held.cpu, Math.min(now.cpu - last.cpu, now.wall - last.wall)),
  };
  last = now;
}, LOOK_MS);

const read = readConfig({ PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'error', DATA_DIR: folder });
if (!read.ok) throw new Error(read.problem);
const store = await openSqliteStore(resolve(folder, 'nemawashi.sqlite'));
const app = await createApp({
  config: read.config,
  store,
  linkKey: await openLinkKey(folder, read.config.linkKey),
  log: createLog(read.config.logLevel),
  commands: AS_OFTEN_AS_THEY_LIKE,
});
const { port } = await app.listen();
const tell = (told: Told) => process.send?.(told);
tell({ kind: 'listening', port });

process.on('message', (asked: Asked) => {
  if (asked.kind === 'held') {
    tell({ kind: 'held', held });
    held = { wall: 0, cpu: 0 };
  } else if (asked.kind === 'answers') {
    void readLog(store.events, asked.board as BoardId).then((log) =>
      tell({ kind: 'answers', count: log.filter(({ event }) => event.type === 'answered').length }),
    );
  } else void app.close().then(() => store.close().then(() => process.exit(0)));
});
// Whoever measures is gone.
process.on('disconnect', () => process.exit());
