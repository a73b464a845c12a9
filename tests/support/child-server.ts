import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../server/src/main.ts', import.meta.url));

export interface ChildServer {
  readonly origin: string;
  readonly port: number;
  /** Of the process. */
  readonly pid: number;
  /** Resolves with the exit code when the process is gone; null: ended by the signal itself. */
  end(signal: 'SIGKILL' | 'SIGTERM' | 'SIGINT'): Promise<number | null>;
}

/** The server as `npm start` runs it: a process of its own, which can be killed. `under`: a program that runs it and looks on; `more`: what else it is told. */
export function startChildServer(
  dataDir: string,
  port = 0,
  under: readonly string[] = [],
  more: Readonly<Record<string, string>> = {},
): Promise<ChildServer> {
  const env = { ...process.env, ...more, DATA_DIR: dataDir, PORT: String(port), HOST: '127.0.0.1', LOG_LEVEL: 'error' };
  return startProgram([...under, process.execPath, MAIN], { env });
}

/** Starts the server by some command, and waits for it to say where it listens. */
export function startProgram(
  [command = '', ...args]: readonly string[],
  options: Pick<SpawnOptions, 'cwd' | 'env'>,
): Promise<ChildServer> {
  const child: ChildProcess = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'inherit'] });
  const gone = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    void gone.then((code) => reject(new Error(`The server ended with ${String(code)} before it listened`)));
    if (child.stdout === null) throw new Error('No output to read');
    createInterface(child.stdout).on('line', (line) => {
      const found = /localhost:(\d+)/.exec(line);
      if (found === null) return;
      const bound = Number(found[1]);
      resolve({
        origin: `http://127.0.0.1:${String(bound)}`,
        port: bound,
        pid: child.pid ?? 0,
        end(signal) {
          child.kill(signal);
          return gone;
        },
      });
    });
  });
}
