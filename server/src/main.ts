import { resolve } from 'node:path';
import { openSharedLinkKey } from './access/link-key.ts';
import { createApp } from './app.ts';
import { readConfig } from './config.ts';
import { createLog } from './log.ts';
import { exposeMetrics } from './metrics/expose.ts';
import { openControl } from './operator/control.ts';
import { reached } from './reached.ts';
import { openStore } from './store/open-store.ts';

/** How long a stop may take before the process ends all the same. Every acknowledged vote is on disk already. */
const DRAIN_MS = 10_000;

const read = readConfig(process.env);
if (!read.ok) {
  console.error(read.problem);
  process.exit(2);
}
const { config } = read;
const log = createLog(config.logLevel);

// Whatever is made from here on is its owner's alone.
process.umask(0o077);

async function start(): Promise<void> {
  const store = await openStore(config);
  for (const notice of store.notices) log.warn(notice);
  const linkKey = await openSharedLinkKey(store, config.dataDir, config.linkKey);
  const app = await createApp({ config, store, log, linkKey });
  const { port } = await app.listen();
  const at = reached(config, port);
  const exposed = config.metrics && (await exposeMetrics(app.meters.registry, config.metrics));
  const endControl = await openControl({ folder: resolve(config.dataDir), desk: app.operator, reached: at });

  let stopping = false;
  const stop = (signal: string) => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), DRAIN_MS).unref();
    endControl()
      .then(() => app.close())
      .then(() => exposed?.close())
      .then(() => store.close())
      .then(() => process.exit(0))
      .catch((error: unknown) => {
        log.error({ err: error }, 'the stop failed');
        process.exit(1);
      });
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(signal));

  if (exposed !== null) log.info({ port: exposed.port }, 'metrics are exposed');
  console.log(`  Nemawashi: ${at.publicly ?? at.here}`);
  if (at.publicly === null) for (const address of at.inTheNetwork) console.log(`  In the network: ${address}`);
}

start().catch((error: unknown) => {
  // One clear line: what is wrong is nearly always the port, the folder or the disk.
  console.error(`Nemawashi could not start: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
});
