import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BoardId, SeatId } from '@nemawashi/shared/board/ids';
import { verifyAll } from '@nemawashi/server/operator/verify';
import { openStore } from '@nemawashi/server/store/open-store';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ChildServer, startChildServer } from '../support/child-server.ts';
import { nemawashi } from '../support/command-line.ts';
import { answerAll } from '../support/gathering.ts';
import { type Meeting, openMeeting } from '../support/meeting.ts';
import { newBrowser } from '../support/server.ts';

let home: string;
let server: ChildServer | null = null;
const at = (name: string): string => join(home, name);
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'nemawashi-backup-'));
});
afterEach(async () => {
  await stop();
  await rm(home, { recursive: true, force: true });
});
async function start(name: string): Promise<ChildServer> {
  server = await startChildServer(at(name));
  return server;
}
async function stop(): Promise<void> {
  await server?.end('SIGTERM');
  server = null;
}
const run = (dataDir: string, ...args: readonly string[]) => nemawashi(at(dataDir), args);

/** Somebody has answered everything. */
async function assessed(on: ChildServer): Promise<Meeting> {
  const meeting = await openMeeting(on);
  const voter = await meeting.join('executive', '山本');
  await meeting.leader.do({ type: 'startAssessment' });
  await answerAll(voter, () => 3);
  return meeting;
}

const heads = async (dataDir: string): Promise<string> => (await run(dataDir, 'verify')).out;

describe('Z5 a backup', () => {
  it('is taken while people vote, read through, and brings back what was acknowledged, seats and links too', async () => {
    const meeting = await assessed(await start('data'));
    const links = await meeting.leader.browser.request(
      'GET',
      `/api/boards/${meeting.board}/links?seat=${meeting.leader.seat}`,
    );
    const { code, out, said } = await run('data', 'backup', at('copy'));
    expect({ code, said }).toEqual({ code: 0, said: '' });
    expect(out).toMatch(/: 1 boards, \d+\.\d MB, 0 damaged\.\n$/);
    // What came later isn't in it.
    const later = await meeting.join('executive', '佐藤');
    later.close();
    meeting.close();
    await stop();

    expect((await run('new', 'restore', at('copy'))).code).toBe(0);
    const browser = newBrowser(await start('new'));
    browser.cookie = meeting.leader.browser.cookie;
    const leader = await browser.open(meeting.board, meeting.leader.seat);
    expect(leader.sections.board.rounds[0]).toMatchObject({ closedAt: null });
    expect(leader.sections.people.map(({ name }) => name)).toEqual(['進行 役子', '山本']);
    const again = await browser.request('GET', `/api/boards/${meeting.board}/links?seat=${meeting.leader.seat}`);
    expect(again).toEqual(links);
    leader.close();
  });

  it('of a stopped server is the same, byte for byte in what vouches for it, and its owner’s alone', async () => {
    (await assessed(await start('data'))).close();
    await stop();
    const before = await heads('data');
    expect((await run('data', 'backup', at('copy'))).code).toBe(0);
    expect(await heads('copy')).toBe(before);
    expect(await heads('data')).toBe(before);
    if (process.platform === 'win32') return;
    const modes = (await readdir(at('copy'))).map(async (file) => (await stat(join(at('copy'), file))).mode & 0o777);
    expect(new Set(await Promise.all(modes))).toEqual(new Set([0o600]));
    expect((await stat(at('copy'))).mode & 0o777).toBe(0o700);
  });

  it('goes in steps, between which others write', async () => {
    const store = await openStore({ dataDir: at('data') });
    const [board, seat] = ['b' as BoardId, 's' as SeatId];
    const write = (client: number, bytes: number) =>
      store.documents.append(board, 'notes', [{ update: new Uint8Array(bytes).fill(7), newWriters: [client], seat }]);
    for (let part = 1; part <= 12; part += 1) await write(part, 1_000_000);
    // Asked for in one breath: in one long step the copy would be there first.
    const order: string[] = [];
    const copying = store.backup(home).then(() => order.push('copied'));
    await write(100, 10).then(() => order.push('written'));
    await copying;
    await store.close();
    expect(order).toEqual(['written', 'copied']);
  });

  it('Z76 taken while a board is deleted holds nothing of it, and is whole', async () => {
    const store = await openStore({ dataDir: at('data') });
    const [going, staying] = ['going' as BoardId, 'staying' as BoardId];
    const seat = 'seat' as SeatId;
    for (const board of [going, staying]) {
      await store.events.append([
        { board, seq: 1, at: 1, command: null, seat: null, body: `{"type":"x","of":"${board}-word"}` },
      ]);
      const update = Buffer.from(`${board}-text`.repeat(200_000));
      await store.documents.append(board, 'notes', [{ update, newWriters: [], seat }]);
    }
    await mkdir(at('copy'));
    const order: string[] = [];
    const copying = store.backup(at('copy')).then(() => order.push('copied'));
    await store.deleteBoard(going, 2).then(() => order.push('deleted'));
    await copying;
    await store.close();
    expect(order).toEqual(['deleted', 'copied']);
    const database = await readFile(join(at('copy'), 'nemawashi.sqlite'));
    expect(['going-word', 'going-text', 'staying-text'].map((word) => database.includes(word))).toEqual([
      false,
      false,
      true,
    ]);
    const copy = await openStore({ dataDir: at('copy') });
    const { boards } = await verifyAll(copy);
    expect(boards.map(({ board, problem }) => [board, problem])).toEqual([[staying, null]]);
    expect(await copy.deletedAt(going)).toBe(2);
    await copy.close();
  });
});

describe('Z5 restoring', () => {
  it('Z75 leaves a backup byte for byte as it was made, also one of an earlier version', async () => {
    await cp(fileURLToPath(new URL('../folders/schema-6', import.meta.url)), at('old'), { recursive: true });
    const bytes = async () => {
      const names = (await readdir(at('old'))).sort();
      return Promise.all(names.map(async (name) => [name, await readFile(join(at('old'), name))]));
    };
    const before = await bytes();
    const { code, out } = await run('data', 'restore', at('old'));
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('2 boards') as string });
    expect(await bytes()).toEqual(before);
    expect((await readdir(at('data'))).filter((name) => !name.startsWith('nemawashi.'))).toEqual([]);
    expect((await run('data', 'boards')).out.trim().split('\n')).toHaveLength(2);
  });

  it('is refused while a server holds the folder, and keeps what stood there', async () => {
    (await assessed(await start('data'))).close();
    expect((await run('data', 'backup', at('copy'))).code).toBe(0);
    const second = await openMeeting(server ?? expect.fail());
    second.close();
    const held = await run('data', 'restore', at('copy'));
    expect(held).toMatchObject({ code: 1 });
    expect(held.said).toContain('in use by another Nemawashi server');
    await stop();
    const before = await readFile(join(at('data'), 'nemawashi.sqlite'));

    const { code, said } = await run('data', 'restore', at('copy'));
    expect(code).toBe(0);
    const kept = /nemawashi\.sqlite\.before-\w+/.exec(said)?.[0] ?? expect.fail(said);
    expect(await readFile(join(at('data'), kept))).toEqual(before);
    const listed = (await run('data', 'boards')).out;
    expect(listed.trim().split('\n')).toHaveLength(1);
    expect(listed).not.toContain(second.board);
  });

  it.each([
    ['restore', 'none'],
    ['restore', 'file'],
    ['backup', 'data'],
    ['backup', 'file'],
    ['backup', 'none/deeper'],
  ] as const)('%s of or into %s changes nothing', async (command, folder) => {
    await (await openStore({ dataDir: at('data') })).close();
    await writeFile(at('file'), 'mine');
    const before = (await readdir(at('data'))).sort();
    const { code, out, said } = await run('data', command, at(folder));
    expect([code, out]).toEqual([1, '']);
    expect(said.trim().split('\n')).toHaveLength(1);
    expect(said).toContain(at(folder));
    expect((await readdir(at('data'))).sort().filter((name) => name !== 'invitation-links.key')).toEqual(before);
    expect(await readFile(at('file'), 'utf8')).toBe('mine');
  });

  it('without a folder is asked which', async () => {
    expect(await run('data', 'backup')).toMatchObject({ code: 2, out: '' });
    expect(await run('data', 'restore')).toMatchObject({ code: 2, out: '' });
  });

  it('says that a backup was cut short, before it touches the folder', async () => {
    (await assessed(await start('data'))).close();
    await stop();
    expect((await run('data', 'backup', at('copy'))).code).toBe(0);
    await truncate(join(at('copy'), 'nemawashi.sqlite'), 2_000);
    const before = await heads('data');
    const { code } = await run('data', 'restore', at('copy'));
    expect(code).toBe(1);
    expect(await heads('data')).toBe(before);
  });
});
