/** The server in a process of its own, told what to lift by who started it, that says how it fares. */
import { resolve } from 'node:path';
import type { Lifted } from '@nemawashi/server/access/limits';
import { openLinkKey } from '@nemawashi/server/access/link-key';
import { createApp } from '@nemawashi/server/app';
import { readConfig } from '@nemawashi/server/config';
import { createLog } from '@nemawashi/server/log';
import { readLog } from '@nemawashi/server/boards/log';
import { openStore } from '@nemawashi/server/store/open-store';
import type { BoardId } from '@nemawashi/shared/board/ids';
import type { Asked, Held, Memory, Told } from './measured-server.ts';

const LOOK_MS = 2;
const [folder = '.', lifted = '{}'] = process.argv.slice(2);

const msOf = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000;
/** Of this thread alone where Node can say it, else with the store's. */
const cpuMs = (): number => {
  // Node 22 doesn't have it yet.
  const { threadCpuUsage = process.cpuUsage } = process as Partial<Pick<NodeJS.Process, 'threadCpuUsage'>>;
  return msOf(threadCpuUsage());
};

let held: Held = { wall: 0, cpu: 0 };
let last = { wall: performance.now(), cpu: cpuMs() };
const look = () => {
  const now = { wall: performance.now(), cpu: cpuMs() };
  // What another process took of this core holds the loop too, but isn't ours to make shorter.
  held = {
    wall: Math.max(held.wall, now.wall - last.wall - LOOK_MS),
    cpu: Math.max(held.cpu, Math.min(now.cpu - last.cpu, now.wall - last.wall)),
  };
  last = now;
};
setInterval(look, LOOK_MS);

/** Twice: what the first finds to be nobody's lets go of more. */
const memory = (): Memory => {
  gc?.();
  gc?.();
  const { rss, heapUsed, external } = process.memoryUsage();
  return { process: rss, held: heapUsed + external };
};

const { DATABASE_URL, LINK_KEY } = process.env;
const told = { ...(DATABASE_URL !== undefined && { DATABASE_URL }), ...(LINK_KEY !== undefined && { LINK_KEY }) };
const read = readConfig({ PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'error', DATA_DIR: folder, ...told });
if (!read.ok) throw new Error(read.problem);
const store = await openStore({ ...read.config, dataDir: resolve(folder) });
const app = await createApp({
  config: read.config,
  store,
  linkKey: await openLinkKey(folder, read.config.linkKey),
  log: createLog(read.config.logLevel),
  limits: JSON.parse(lifted) as Lifted,
});
const { port } = await app.listen();
const tell = (told: Told) => process.send?.(told);
tell({ kind: 'listening', port });

process.on('message', (asked: Asked) => {
  switch (asked.kind) {
    case 'held':
      // What was done since the last look belongs to what is told now.
      look();
      tell({ kind: 'held', held });
      held = { wall: 0, cpu: 0 };
      return;
    case 'memory':
      tell({ kind: 'memory', memory: memory() });
      return;
    case 'spent':
      tell({ kind: 'spent', spent: { main: cpuMs(), all: msOf(process.cpuUsage()) } });
      return;
    case 'refused':
      tell({ kind: 'refused', refused: app.refused() });
      return;
    case 'answers':
    case 'events':
      void readLog(store.events, asked.board as BoardId).then((log) => {
        const counted = asked.kind === 'events' ? log : log.filter(({ event }) => event.type === 'answered');
        tell({ kind: asked.kind, count: counted.length });
      });
      return;
    case 'end':
      void app.close().then(() => store.close().then(() => process.exit(0)));
  }
});
// Whoever measures is gone.
process.on('disconnect', () => process.exit());
