import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../server/src/cli.ts', import.meta.url));

/** `npm run -s nemawashi -- …` with this data folder. */
export function nemawashi(
  dataDir: string,
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<{ code: number | null; out: string; said: string }> {
  const env = { ...process.env, ...more, DATA_DIR: dataDir, PORT: '4321', HOST: '127.0.0.1' };
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', CLI, ...args], { env });
  let out = '';
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, said })));
}
