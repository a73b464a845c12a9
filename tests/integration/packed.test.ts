import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChildServer, startProgram } from '../support/child-server.ts';
import { answerAll } from '../support/gathering.ts';
import { openMeeting } from '../support/meeting.ts';
import { newBrowser } from '../support/server.ts';
import { sheet, workbook } from '../support/workbook.ts';

const inside = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const { version } = JSON.parse(await readFile(inside('package.json'), 'utf8')) as { version: string };
const BARE = `nemawashi-${version}`;
const run = promisify(execFile);

/** Whoever runs it may have given their folders any name. */
let home: string;
let elsewhere: string;
const running: ChildServer[] = [];
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'nemawashi-packed-'));
  elsewhere = join(home, '根回し の サーバー');
  await mkdir(elsewhere);
  await run(process.execPath, ['--disable-warning=ExperimentalWarning', inside('server/pack/main.ts'), home]);
});
afterAll(async () => {
  for (const server of running) await server.end('SIGKILL');
  await rm(home, { recursive: true, force: true });
});

/** Only Node is there, and nothing of this repository's surroundings. */
const env = {
  PATH: [dirname(process.execPath), process.env.PATH ?? ''].join(delimiter),
  PORT: '0',
  HOST: '127.0.0.1',
  LOG_LEVEL: 'error',
  ...(process.env.SystemRoot !== undefined && { SystemRoot: process.env.SystemRoot }),
};

async function start(program: string, cwd: string): Promise<ChildServer> {
  const server = await startProgram([process.execPath, program], { cwd, env });
  running.push(server);
  return server;
}

/** Every way that the program starts another: the store’s thread, the process that makes files, the command line. */
async function meet(program: string, cwd: string): Promise<void> {
  const server = await start(program, cwd);
  const page = await fetch(server.origin);
  const [, script = ''] = /"\.?\/?(_app\/[^"]+\.js)"/.exec(await page.text()) ?? [];
  expect((await fetch(`${server.origin}/${script}`)).headers.get('content-type')).toContain('javascript');

  const meeting = await openMeeting(server);
  const voter = await meeting.join('executive', '山本');
  await meeting.leader.do({ type: 'startAssessment' });
  await answerAll(voter, () => 3);
  const round = meeting.leader.sections.board.rounds[0]?.id ?? expect.fail('No round');
  await meeting.leader.do({ type: 'closeRound', round, reveal: 'everyone' });
  await meeting.leader.until(({ assessment }) => assessment !== null);
  expect((await workbook(meeting.leader)).get(sheet('people'))?.flat()).toContain('山本');

  const command = (...args: string[]) => run(process.execPath, [program, ...args], { cwd, env });
  const { stdout, stderr } = await command('backup', 'コピー');
  expect(stdout).toMatch(/: 1 boards, \d+\.\d MB, 0 damaged\.\n$/);
  expect(stderr).toBe('');
  meeting.close();
  expect(await server.end('SIGTERM')).toBe(0);
  // Where nobody says otherwise the data are where it was started.
  expect(await readdir(join(cwd, 'data'))).toContain('nemawashi.sqlite');
  expect((await command('boards')).stdout).toContain(meeting.board);

  // And the next start finds it all, the state that was kept beside the log too.
  const again = await start(program, cwd);
  const browser = newBrowser(again);
  browser.cookie = meeting.leader.browser.cookie;
  const leader = await browser.open(meeting.board, meeting.leader.seat);
  expect(leader.sections.assessment?.items[0]?.figures.n).toBe(1);
  leader.close();
  expect(await again.end('SIGTERM')).toBe(0);
}

describe('Z60 Z61 the package', () => {
  it('is installed by npm without a network, and everything works', async () => {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const quietly = ['--offline', '--no-audit', '--no-fund', '--no-update-notifier', '--cache', join(home, 'cache')];
    await run(npm, ['install', ...quietly, join(home, `${BARE}.tgz`)], {
      cwd: elsewhere,
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    expect(await readdir(join(elsewhere, 'node_modules'))).toEqual(['.bin', '.package-lock.json', 'nemawashi']);
    await meet(join(elsewhere, 'node_modules', 'nemawashi', 'nemawashi.js'), elsewhere);
    if (process.platform === 'win32') return;
    const bin = join(elsewhere, 'node_modules', '.bin', 'nemawashi');
    expect((await run(bin, ['--version'], { env })).stdout).toBe(`${version}\n`);
    expect(await readFile(join(elsewhere, 'node_modules', 'nemawashi', 'THIRD-PARTY-NOTICES'), 'utf8')).toContain(
      'fastify@',
    );
    expect((await run(bin, ['--help'], { env })).stdout).toContain('nemawashi backup FOLDER');
    await expect(run(bin, ['no-such-command'], { env })).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^usage: nemawashi .*\n.*nemawashi demo/) as string,
    });
  });

  it('runs as a folder, wherever that is put', async () => {
    await meet(join(home, 'nemawashi', 'nemawashi.js'), home);
  });
});
