import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('./sink-main.ts', import.meta.url));

export interface Sink {
  readonly origin: string;
  stop(): Promise<void>;
}

/** A server that can be flooded without anybody's harm, to measure beside. */
export async function startSink(): Promise<Sink> {
  const child = fork(MAIN, { execArgv: ['--disable-warning=ExperimentalWarning'] });
  const [port] = (await once(child, 'message')) as [number];
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    async stop() {
      const gone = once(child, 'exit');
      child.disconnect();
      await gone;
    },
  };
}
