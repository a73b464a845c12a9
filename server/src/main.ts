import { networkInterfaces } from 'node:os';
import { createApp } from './app.ts';
import { publicAddress, readConfig } from './config.ts';
import { createLog } from './log.ts';
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

async function start(): Promise<void> {
  const store = await openStore(config);
  const app = await createApp({ config, store, log });
  const { port } = await app.listen();
  for (const address of addresses(port)) console.log(`  ${address}`);

  let stopping = false;
  const stop = (signal: string) => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), DRAIN_MS).unref();
    app
      .close()
      .then(() => store.close())
      .then(() => process.exit(0))
      .catch((error: unknown) => {
        log.error({ err: error }, 'the stop failed');
        process.exit(1);
      });
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(signal));
}

/** Where people can reach this server: here, and from the office's network. */
function addresses(port: number): string[] {
  const known = publicAddress(config);
  if (known !== null) return [`Nemawashi: ${known}`];
  const lan = Object.values(networkInterfaces())
    .flat()
    .flatMap((each) => (each?.family === 'IPv4' && !each.internal ? [each.address] : []))
    .map((address) => `In the network: http://${address}:${String(port)}`);
  const open = config.host === '0.0.0.0' || config.host === '::';
  return [`Nemawashi: http://localhost:${String(port)}`, ...(open ? lan : [])];
}

start().catch((error: unknown) => {
  // One clear line: what is wrong is nearly always the port, the folder or the disk.
  console.error(`Nemawashi could not start: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
});
