import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface Started {
  readonly origin: string;
  /** Resolves once nothing of it runs any more. */
  stop(): Promise<void>;
}

/** What somebody does who has just fetched the folder: `npm start` in it, with their data in a folder of their own. */
export async function npmStart(folder: string, data: string): Promise<Started> {
  const child = spawn('npm', ['start'], {
    cwd: folder,
    env: { ...process.env, DATA_DIR: data, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  // Not `exit`: that is npm's alone, and what it started drains for a while.
  const gone = once(child, 'close') as Promise<[number | null]>;
  const said = new Promise<string>((resolve) => {
    createInterface(child.stdout).on('line', (line) => {
      console.log(line);
      const port = /localhost:(\d+)/.exec(line)?.[1];
      if (port !== undefined) resolve(`http://127.0.0.1:${port}`);
    });
  });
  const origin = await Promise.race([
    said,
    gone.then(([code]) => Promise.reject(new Error(`npm start ended with ${String(code)}`))),
  ]);
  return {
    origin,
    async stop() {
      child.kill('SIGTERM');
      await gone;
    },
  };
}
