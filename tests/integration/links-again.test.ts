import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LINK_KEY_FILE } from '@nemawashi/server/access/link-key';
import type { BoardClient } from '@nemawashi/server/demo/client';
import type { MadeLink, NewLink, PresentLink } from '@nemawashi/shared/protocol/http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Meeting, openMeeting } from '../support/meeting.ts';
import { linkTo } from '../support/personal-link.ts';
import { newBrowser, startServer, type TestServer } from '../support/server.ts';

const path = ({ board, seat }: Pick<BoardClient, 'board' | 'seat'>): string =>
  `/api/boards/${board}/links?seat=${seat}`;
const linksOf = (client: BoardClient): Promise<PresentLink[]> => client.browser.ask('GET', path(client));
const refused = { status: 403, body: { refusal: { kind: 'not-allowed' } } };

describe('the present links', () => {
  let folder: string;
  let server: TestServer;
  let meeting: Meeting;
  const log: string[] = [];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'nemawashi-links-'));
    server = await startServer({ folder, onLog: (line) => log.push(line) });
    meeting = await openMeeting(server);
  });
  afterEach(async () => {
    meeting.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('D14 are shown with their secrets to whoever leads, on any device, also after a restart', async () => {
    const { leader, links, board } = meeting;
    const second = newBrowser(server);
    const { seat } = await second.join(board, meeting.link('facilitator'), { name: '副 進行' });
    const other = await second.open(board, seat);
    const secrets = links.map(({ link, secret }) => ({ link, secret }));
    expect(await linksOf(other)).toMatchObject(secrets);
    other.close();
    meeting.close();
    server = await server.restart();
    expect(await linksOf(leader)).toMatchObject(secrets);
    for (const { secret } of links) expect(secret).toMatch(/^[A-Za-z0-9]{32}$/);
  });

  it('D14 bring in, and a revoked one is shown no longer', async () => {
    const { leader } = meeting;
    const shown = await linksOf(leader);
    const observer = shown.find(({ role }) => role === 'observer');
    const browser = newBrowser(server);
    await browser.join(meeting.board, observer as MadeLink, { name: '監査 役' });
    await leader.do({ type: 'revokeLink', link: meeting.link('observer').link });
    expect((await linksOf(leader)).map(({ role }) => role)).toEqual(['facilitator', 'executive', 'representative']);
  });

  it('D14 nobody else gets them: no voter, no observer, nobody without a seat, and who lost the lead not any longer', async () => {
    const { leader, board } = meeting;
    const executive = await meeting.join('executive', '山本 健一');
    const observer = await meeting.join('observer', '監査 役');
    const ask = (client: BoardClient) => client.browser.request('GET', path(client));
    for (const client of [executive, observer]) expect(await ask(client)).toMatchObject(refused);
    expect(await executive.browser.request('GET', path(leader))).toMatchObject({ status: 401 });
    expect(await newBrowser(server).request('GET', path({ board, seat: leader.seat }))).toMatchObject({ status: 401 });
    await leader.do({ type: 'shareLead', seat: executive.seat, leads: true });
    expect(await linksOf(executive)).toHaveLength(4);
    await leader.do({ type: 'shareLead', seat: executive.seat, leads: false });
    expect(await ask(executive)).toMatchObject(refused);
  });

  it('D14 stand in no view, no export and no line of the log', async () => {
    const { leader, board } = meeting;
    const observer = await meeting.join('observer', '監査 役');
    const secrets = (await linksOf(leader)).map(({ secret }) => secret ?? '');
    const personal = await linkTo(leader, leader.seat);
    const exported = await Promise.all(
      ['bundle', 'markdown', 'csv'].flatMap((format) =>
        [leader, observer].map(({ browser, seat }) =>
          browser.request('GET', `/api/boards/${board}/export/${format}?seat=${seat}&language=ja&zone=Asia%2FTokyo`),
        ),
      ),
    );
    const told = JSON.stringify([leader.sections, leader.own, observer.sections, exported, log]);
    expect(secrets).toHaveLength(4);
    for (const secret of [...secrets, personal]) expect(told).not.toContain(secret);
    // Nor does the store hold any: its hashes alone tell none.
    const stored = JSON.stringify(await server.store.events.read(board));
    for (const secret of [...secrets, personal]) expect(stored).not.toContain(secret);
  });

  it('D15 a link is replaced in one step: the new one brings in, the old one no longer', async () => {
    const { leader, board } = meeting;
    const old = meeting.link('executive');
    const wish: NewLink = { role: 'executive', replaces: old.link };
    const made = await leader.browser.ask<MadeLink>('POST', path(leader), wish);
    const look = (secret: string) => newBrowser(server).request('POST', `/api/boards/${board}/invitation`, { secret });
    expect(await look(old.secret)).toMatchObject({ status: 410 });
    expect(await look(made.secret)).toMatchObject({ status: 200 });
    expect(await leader.browser.request('POST', path(leader), wish)).toMatchObject({
      body: { refusal: { kind: 'already-done' } },
    });
    expect((await linksOf(leader)).filter(({ role }) => role === 'executive')).toEqual([{ ...made }]);
  });

  it('D16 under another key they go on letting people in, and are told as unknown', async () => {
    const { leader, board, links } = meeting;
    meeting.close();
    await writeFile(join(folder, LINK_KEY_FILE), 'another key, brought back from some other backup');
    server = await server.restart();
    expect((await linksOf(leader)).map(({ secret }) => secret)).toEqual([null, null, null, null]);
    const { status } = await newBrowser(server).request('POST', `/api/boards/${board}/invitation`, {
      secret: links[0]?.secret ?? '',
    });
    expect(status).toBe(200);
  });
});

describe('the key', () => {
  it('D16 is made once, outside the database and for its owner alone; LINK_KEY stands instead', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'nemawashi-key-'));
    let server = await startServer({ folder });
    const file = join(folder, LINK_KEY_FILE);
    const key = await readFile(file, 'utf8');
    expect(key.trim()).toMatch(/^[A-Za-z0-9]{64}$/);
    if (process.platform !== 'win32') expect((await stat(file)).mode & 0o777).toBe(0o600);
    server = await server.restart();
    expect(await readFile(file, 'utf8')).toBe(key);
    await server.stop();
    const other = await mkdtemp(join(tmpdir(), 'nemawashi-key-'));
    server = await startServer({ folder: other, env: { LINK_KEY: 'a key of at least thirty-two characters' } });
    await expect(stat(join(other, LINK_KEY_FILE))).rejects.toThrow('ENOENT');
    const meeting = await openMeeting(server);
    expect((await linksOf(meeting.leader))[0]?.secret).toBe(meeting.links[0]?.secret);
    meeting.close();
    await server.stop();
  });
});
