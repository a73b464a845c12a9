import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FolderInUse } from '@nemawashi/server/store/store';
import { openSqliteStore } from '@nemawashi/server/store/sqlite/sqlite-store';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startChildServer } from '../support/child-server.ts';
import { newBrowser, ordinaryBoard } from '../support/server.ts';

const MAIN = fileURLToPath(new URL('../../server/src/main.ts', import.meta.url));

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'nemawashi-one-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Starts a server that is to refuse; answers how it ended and what it said. */
function startRefused(folder: string): Promise<{ code: number | null; said: string; told: string }> {
  const env = { ...process.env, DATA_DIR: folder, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'info' };
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', MAIN], { env });
  let said = '';
  let told = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stdout.on('data', (chunk: Buffer) => (told += chunk.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, said, told })));
}

const contents = async (folder: string) =>
  Promise.all(
    (await readdir(folder)).sort().map(async (name) => [name, (await readFile(join(folder, name))).toString('hex')]),
  );

describe('a second server on the same data folder', () => {
  it('D18 refuses in one line that names the folder, touches nothing, and the first goes on', async () => {
    const folder = await newFolder();
    const first = await startChildServer(folder);
    const maker = newBrowser(first);
    const { board, seat } = await maker.createBoard(ordinaryBoard());
    const before = await contents(folder);
    const { code, said, told } = await startRefused(folder);
    expect(code).toBe(1);
    expect(said.trim().split('\n')).toHaveLength(1);
    expect(said).toContain(folder);
    expect(said).toContain('in use by another Nemawashi server');
    expect(told).toBe('');
    expect(await contents(folder)).toEqual(before);
    const leader = await maker.open(board, seat);
    await leader.do({ type: 'startAssessment' });
    leader.close();
    expect(await first.end('SIGTERM')).toBe(0);
  });

  it('D18 starts as soon as the first is gone, also if that was killed', async () => {
    const folder = await newFolder();
    const first = await startChildServer(folder);
    await first.end('SIGKILL');
    const second = await startChildServer(folder);
    expect((await newBrowser(second).request('GET', '/readyz')).status).toBe(200);
    await second.end('SIGTERM');
    const third = await startChildServer(folder);
    expect(await third.end('SIGTERM')).toBe(0);
  });

  it('D18 nor does another part of the same process', async () => {
    const file = join(await newFolder(), 'nemawashi.sqlite');
    const store = await openSqliteStore(file);
    await expect(openSqliteStore(file)).rejects.toBeInstanceOf(FolderInUse);
    await store.close();
    await (await openSqliteStore(file)).close();
  });
});
