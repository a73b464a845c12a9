import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { clusterHere, noPostgres } from '@nemawashi/server/store/postgres/testing/here';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { startChildServer } from '../support/child-server.ts';
import { nemawashi } from '../support/command-line.ts';
import { LONGEST_MS } from '../support/figure.ts';
import { newFolder } from '../support/folder-of.ts';
import { answerAll } from '../support/gathering.ts';
import { openMeeting } from '../support/meeting.ts';
import { newBrowser } from '../support/server.ts';

// A process for each command.
vi.setConfig({ testTimeout: LONGEST_MS });

const MAIN = fileURLToPath(new URL('../../server/src/main.ts', import.meta.url));

/** A start that fails: its exit code and what it says. */
function failingStart(DATABASE_URL: string, DATA_DIR: string): Promise<{ code: number | null; said: string }> {
  const env = { ...process.env, DATABASE_URL, DATA_DIR, PORT: '0', HOST: '127.0.0.1' };
  const child = spawn(process.execPath, [MAIN], { env });
  let said = '';
  for (const out of [child.stdout, child.stderr]) out.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, said })));
}

describe.skipIf(noPostgres)('DATABASE_URL', () => {
  const here = clusterHere();

  it('Z13 that leads nowhere is one line and an exit code, without its password', async () => {
    const folder = await newFolder();
    const { code, said } = await failingStart('postgres://somebody:hidden-word@127.0.0.1:1/boards', folder);
    expect(code).toBe(1);
    expect(said).toBe('Nemawashi could not start: the database can’t be opened: nobody listens there\n');
    const wrong = await failingStart('mysql://somebody:hidden-word@127.0.0.1:1/boards', folder);
    expect(wrong.code).toBe(2);
    expect(wrong.said).toMatch(/^DATABASE_URL must be [^\n]*\n$/);
    expect(wrong.said).not.toContain('hidden-word');
  });

  it('Z16 keeps every board there, nothing of it in DATA_DIR, and is read through, running and stopped', async () => {
    const folder = await newFolder();
    const url = await here.cluster.database();
    const told = { DATABASE_URL: url };
    const server = await startChildServer(folder, 0, [], told);
    onTestFinished(() => server.end('SIGKILL').then(() => undefined));
    const meeting = await openMeeting(server, { template: 'short' });
    await meeting.join('executive', '社長 太郎');
    const running = await nemawashi(folder, ['verify'], told);
    expect(running).toMatchObject({ code: 0 });
    expect(running.out).toContain(meeting.board);
    expect((await nemawashi(folder, ['boards'], told)).out).toContain(meeting.board);
    meeting.close();
    expect(await server.end('SIGTERM')).toBe(0);
    const stopped = await nemawashi(folder, ['verify'], told);
    expect(stopped).toEqual(running);
    expect((await nemawashi(folder, ['facilitator-link', meeting.board], told)).code).toBe(0);
    const files = await readdir(folder);
    expect(files.filter((file) => file.includes('sqlite'))).toEqual([]);
    expect(files.some((file) => /^nemawashi-[0-9a-f]{8}\.marks$/.test(file))).toBe(true);
  });

  it('Z16 is copied by PostgreSQL’s own means: `backup` and `restore` say so and touch nothing', async () => {
    const folder = await newFolder();
    for (const command of ['backup', 'restore']) {
      const { code, said } = await nemawashi(folder, [command, 'somewhere'], { DATABASE_URL: here.cluster.url() });
      expect(code).toBe(2);
      expect(said).toMatch(/pg_(dump|restore); see docs\/running\.md\.\n$/);
    }
    expect(await readdir(folder)).toEqual([]);
  });

  it('Z77 takes over the boards of a folder, with the same heads, seats and codes, or none of them', async () => {
    const [folder, data] = [await newFolder(), await newFolder()];
    const server = await startChildServer(folder);
    onTestFinished(() => server.end('SIGKILL').then(() => undefined));
    const meeting = await openMeeting(server, { template: 'short' });
    const voter = await meeting.join('executive', '社長 太郎');
    await meeting.leader.do({ type: 'startAssessment' });
    await answerAll(voter, () => 4);
    const DATABASE_URL = await here.cluster.database();
    const held = await nemawashi(data, ['move', folder], { DATABASE_URL });
    expect(held).toMatchObject({ code: 1, out: '' });
    expect(held.said).toContain('in use by another Nemawashi server');
    meeting.close();
    await server.end('SIGTERM');
    const before = await nemawashi(folder, ['verify']);
    const moved = await nemawashi(data, ['move', folder], { DATABASE_URL });
    expect({ code: moved.code, out: moved.out }).toEqual({
      code: 0,
      out: expect.stringContaining('1 boards') as string,
    });
    expect((await nemawashi(data, ['verify'], { DATABASE_URL })).out).toBe(before.out);
    expect(await nemawashi(folder, ['verify'])).toEqual(before);
    expect(await nemawashi(data, ['move', folder], { DATABASE_URL })).toMatchObject({ code: 1, out: '' });
    expect(await nemawashi(data, ['move', folder])).toMatchObject({ code: 1, out: '' });
    const after = await startChildServer(data, 0, [], { DATABASE_URL });
    onTestFinished(() => after.end('SIGKILL').then(() => undefined));
    const browser = newBrowser(after);
    browser.cookie = meeting.leader.browser.cookie;
    const leader = await browser.open(meeting.board, meeting.leader.seat);
    const round = leader.sections.board.rounds[0] ?? expect.fail('no round');
    await leader.do({ type: 'closeRound', round: round.id, reveal: 'everyone' });
    await leader.until(({ assessment }) => assessment !== null);
    leader.close();
    const joined = await newBrowser(after).join(meeting.board, meeting.link('executive'), { name: '遅れた 人' });
    expect(joined.seat).not.toBe('');
  });
});
