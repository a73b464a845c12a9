import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CONTROL_FILE, type ControlFile } from '@nemawashi/server/operator/control';
import { readLink } from '@nemawashi/shared/links/read-link';
import type { MadeLink } from '@nemawashi/shared/protocol/http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ChildServer, startChildServer } from '../support/child-server.ts';
import { nemawashi as runCommand } from '../support/command-line.ts';
import { openMeeting } from '../support/meeting.ts';
import { newBrowser } from '../support/server.ts';

let folder: string;
let server: ChildServer | null = null;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nemawashi-operator-'));
});
afterEach(async () => {
  await server?.end('SIGTERM');
  server = null;
  await rm(folder, { recursive: true, force: true });
});

const nemawashi = (args: readonly string[], dataDir = folder) => runCommand(dataDir, args);

const secretIn = (address: string): string => {
  const link = readLink(address);
  return (link?.kind === 'join' ? link.secret : null) ?? expect.fail(`no link in ${address}`);
};

describe('the facilitator’s link that is lost', () => {
  it('D17 is made anew by the running server, and everybody on the board is told', async () => {
    server = await startChildServer(folder);
    const meeting = await openMeeting(server);
    const executive = await meeting.join('executive', '山本 健一');
    const observer = await meeting.join('observer', '監査 役');
    const { code, out, said } = await nemawashi(['facilitator-link', meeting.board]);
    expect({ code, said }).toMatchObject({ code: 0 });
    expect(out).toContain(`localhost:${String(server.port)}/join/${meeting.board}#`);
    for (const client of [meeting.leader, executive, observer])
      await client.until(({ board }) => board.operatorLinkAt !== null);
    // Whoever opens it leads.
    const browser = newBrowser(server);
    const link: MadeLink = { ...meeting.link('facilitator'), secret: secretIn(out) };
    const { seat } = await browser.join(meeting.board, link, { name: '新 進行' });
    const leader = await browser.open(meeting.board, seat);
    await leader.do({ type: 'startAssessment' });
    // And the record says so, to every voter who takes it home.
    const record = await executive.browser.request(
      'GET',
      `/api/boards/${meeting.board}/export/csv?seat=${executive.seat}&language=en&zone=UTC&table=log`,
    );
    expect(record.body).toContain('The server’s operator created a new facilitator link.');
    leader.close();
    meeting.close();
  });

  it('D17 is made with the server stopped too, by a board’s address, and the log holds it', async () => {
    server = await startChildServer(folder);
    const meeting = await openMeeting(server);
    meeting.close();
    await server.end('SIGTERM');
    server = null;
    const { code, out } = await nemawashi(['facilitator-link', `http://x/b/${meeting.board}?seat=y`]);
    expect(code).toBe(0);
    expect(out).toContain('http://localhost:4321/join/');
    server = await startChildServer(folder);
    const browser = newBrowser(server);
    const link: MadeLink = { ...meeting.link('facilitator'), secret: secretIn(out) };
    const { seat } = await browser.join(meeting.board, link, { name: '新 進行' });
    const leader = await browser.open(meeting.board, seat);
    expect(leader.sections.board.operatorLinkAt).not.toBeNull();
    leader.close();
  });

  it('D17 the boards are listed, running or stopped', async () => {
    server = await startChildServer(folder);
    const meeting = await openMeeting(server, { title: '見本の会議' });
    meeting.close();
    const running = await nemawashi(['boards']);
    await server.end('SIGTERM');
    server = null;
    const stopped = await nemawashi(['boards']);
    expect(running.out).toMatch(new RegExp(`^${meeting.board}\\t.*見本の会議\\n$`));
    expect(stopped).toEqual(running);
  });

  it('D17 what can’t be done is said in one line, and nothing is made', async () => {
    const empty = await nemawashi(['boards'], join(folder, 'none'));
    expect(empty).toMatchObject({ code: 1, out: '' });
    expect(empty.said).toContain(join(folder, 'none'));
    await expect(stat(join(folder, 'none'))).rejects.toThrow('ENOENT');
    server = await startChildServer(folder);
    expect(await nemawashi(['facilitator-link', 'nosuchboard'])).toMatchObject({ code: 2, out: '' });
    expect(await nemawashi(['facilitator-link'])).toMatchObject({ code: 2, out: '' });
    expect(await nemawashi(['facilitator-link', 'a', 'b'])).toMatchObject({ code: 2, out: '' });
  });

  it.each(['running', 'stopped'] as const)('Z24 deletes a board for good, with the server %s', async (how) => {
    server = await startChildServer(folder);
    const meeting = await openMeeting(server, { title: '消えるボード' });
    const other = await openMeeting(server, { title: '残るボード' });
    const told = meeting.leader.deleted();
    if (how === 'stopped') {
      for (const each of [meeting, other]) each.close();
      await server.end('SIGTERM');
    }
    // Nobody is there who could be asked.
    expect(await nemawashi(['delete', meeting.board])).toMatchObject({ code: 2, out: '' });
    expect((await nemawashi(['boards'])).out).toContain('消えるボード');
    const { code, out, said } = await nemawashi(['delete', meeting.board, '--yes']);
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining(meeting.board) as string });
    expect(said).toContain('Backups');
    if (how === 'running') expect(await told).toEqual({ at: expect.any(Number) as number });
    const listed = await nemawashi(['boards']);
    expect(listed.out).toMatch(new RegExp(`^${other.board}\\t.*残るボード\\n$`));
    expect(await nemawashi(['verify'])).toMatchObject({ code: 0 });
    expect(await nemawashi(['delete', meeting.board, '--yes'])).toMatchObject({ code: 1, out: '' });
    for (const each of [meeting, other]) each.close();
  });

  it('D17 nobody may who can’t read the data folder', async () => {
    server = await startChildServer(folder);
    const file = join(folder, CONTROL_FILE);
    const { port, token } = JSON.parse(await readFile(file, 'utf8')) as ControlFile;
    if (process.platform !== 'win32') expect((await stat(file)).mode & 0o777).toBe(0o600);
    const ask = (authorization: string) =>
      fetch(`http://127.0.0.1:${String(port)}/`, {
        method: 'POST',
        headers: { authorization },
        body: JSON.stringify({ ask: 'boards' }),
      });
    expect((await ask('Bearer guess')).status).toBe(403);
    expect((await ask('')).status).toBe(403);
    expect((await ask(`Bearer ${token}`)).status).toBe(200);
    // It stands on no port that people reach.
    expect((await newBrowser(server).request('POST', '/', { ask: 'boards' })).status).toBe(404);
    await server.end('SIGTERM');
    server = null;
    await expect(stat(file)).rejects.toThrow('ENOENT');
  });
});
