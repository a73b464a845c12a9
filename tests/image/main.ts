/**
 * Replays how the image is built in a clean folder, starts what comes out of it as its user would, makes a board, and says
 * how large it is. It needs git, npm and the registry, and no engine for containers. `npm run image`.
 */
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { newBrowser, ordinaryBoard } from '../support/server.ts';
import { replay } from './replay.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'nemawashi-image-'));
const megabytes = (path: string): string =>
  `${(Number(execFileSync('du', ['-sk', path], { encoding: 'utf8' }).split('\t')[0]) / 1024).toFixed(0)} MB`;

try {
  // What is committed and nothing else, as a machine that builds has it.
  const context = join(folder, 'context');
  execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${ROOT}`, context]);
  const image = replay(join(context, 'server/deploy/Dockerfile'), context, folder, (line) => console.log(line));
  const data = join(image.root, image.env['DATA_DIR'] ?? '');
  const [uid, gid] = image.user.split(':').map(Number);
  // Its user may go through the folders of this machine that stand in for the image's.
  chmodSync(folder, 0o711);
  const asUser = process.getuid?.() === 0 ? { uid, gid } : {};
  const env = { ...image.env, DATA_DIR: data, HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'warn' };
  const cwd = join(image.root, image.workdir);
  const [program = '', ...args] = image.command;
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'inherit'], ...asUser });
  const gone = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const port = await new Promise<string>((resolve, reject) => {
    void gone.then((code) => reject(new Error(`It ended with ${String(code)} before it listened`)));
    createInterface(child.stdout).on('line', (line) => {
      const found = /localhost:(\d+)/.exec(line)?.[1];
      if (found !== undefined) resolve(found);
    });
  });
  const [check = '', ...checkArgs] = image.health;
  execFileSync(check, checkArgs, { cwd, env: { ...env, PORT: port }, stdio: 'inherit', ...asUser });
  const origin = `http://127.0.0.1:${port}`;
  const browser = newBrowser({ origin });
  const { board, seat } = await browser.createBoard(ordinaryBoard());
  const leader = await browser.open(board, seat);
  await leader.do({ type: 'startAssessment' });
  leader.close();
  const page = await (await fetch(`${origin}/`)).text();
  if (!page.includes('<script')) throw new Error('It serves no page');
  child.kill('SIGTERM');
  const code = await gone;
  if (code !== 0) throw new Error(`It was told to stop and ended with ${String(code)}`);
  console.log(`healthy, a board was made, stopped in order; beside its base ${megabytes(cwd)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
