import { randomBytes } from 'node:crypto';
import { BoardClient, type Browser } from '@nemawashi/server/demo/client';
import { FORMAT_IDS } from '@nemawashi/server/export/formats';
import type { KnownBoard } from '@nemawashi/shared/protocol/http';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { addressAt, API_ROUTES } from '../support/routes.ts';
import { openCarried } from '../support/carried-line.ts';
import { judged } from '../support/figure.ts';
import { closed, enter, openRawLine } from '../support/light-line.ts';
import { type Meeting, openMeeting } from '../support/meeting.ts';
import { comeBy, linkTo } from '../support/personal-link.ts';
import { toProposing } from '../support/proposing.ts';
import { newBrowser, startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let meeting: Meeting;
beforeEach(async () => {
  server = await startServer();
  meeting = await openMeeting(server);
});
afterEach(async () => {
  meeting.close();
  await server.stop();
});

/** A document's own line, open and answered. */
async function openDocumentLine({ board, seat, browser }: BoardClient): Promise<WebSocket> {
  const ideas = meeting.leader.sections.board.documents.ideas ?? '';
  const address = `${server.origin.replace(/^http/, 'ws')}/sync/${board}/${ideas}?seat=${seat}`;
  const socket = new WebSocket(address, { headers: { origin: server.origin, cookie: browser.cookie } });
  await new Promise((resolve, reject) => {
    socket.once('message', resolve);
    socket.once('error', reject);
    socket.once('close', (code) => reject(new Error(`Closed with ${String(code)}`)));
  });
  return socket;
}

/** Whatever a seat may ask about its board, every kind of file included. */
const asksOf = (who: BoardClient, ideas: string): string[] =>
  API_ROUTES.filter(({ method, path }) => method === 'GET' && path.includes(':board')).flatMap((route) => {
    const address = `${addressAt(route, who)}&document=${ideas}&language=ja&zone=Asia/Tokyo`;
    return route.path.includes(':format')
      ? FORMAT_IDS.filter((format) => format !== 'calendar').map((format) => address.replace(':format', format))
      : [address];
  });
/** And whatever it may change. What is sent means nothing: nobody gets so far as to be told. */
const changesOf = (who: BoardClient): string[] =>
  API_ROUTES.filter(({ method, path }) => method === 'POST' && path.includes(':board')).map((route) =>
    addressAt(route, who),
  );

it('row 14: Q16 who is removed is out on every line, tab, document and download, and nobody else is', async () => {
  const { leader, board } = meeting;
  const came = await meeting.join('executive', '林 浩二');
  const stays = await meeting.join('executive', '山本 健一');
  // Who led beside the others may ask for more than anybody, and is out of all of it. They come back as who they are now.
  await leader.do({ type: 'shareLead', seat: came.seat, leads: true });
  const gone = await came.browser.open(board, came.seat);
  // Their phone, which came by a link of their own, behind a proxy that lets no WebSocket through.
  const phone = newBrowser(server, ['polling']);
  const [used, unused] = [await linkTo(gone, gone.seat), await linkTo(stays, stays.seat)];
  await comeBy(phone, { board }, used);
  const onPhone = await phone.open(board, gone.seat);
  const onWall = await BoardClient.open(gone.browser, board, gone.seat, 'projector');
  await toProposing(meeting, [gone, stays]);
  await Promise.all(
    [leader, gone, onPhone].map((each) => each.until(({ board: { documents } }) => documents.ideas !== null)),
  );
  const ideas = leader.sections.board.documents.ideas ?? '';
  const tabs = await Promise.all(Array.from({ length: 3 }, () => openRawLine(server, gone)));
  await Promise.all(tabs.map((tab) => enter(tab, gone)));
  const documents = await Promise.all([openDocumentLine(gone), openDocumentLine(gone)]);
  const carried = [gone, onPhone].map((each) => openCarried(each, ideas));
  await Promise.all(carried.map(({ opened }) => opened));
  const others = await openDocumentLine(stays);
  const asks = asksOf(gone, ideas);
  for (const browser of [gone.browser, phone])
    for (const what of asks) expect([what, (await browser.request('GET', what)).status]).toEqual([what, 200]);

  const pages = [gone, onPhone, onWall].map(
    ({ line }) => new Promise<void>((resolve) => line.once('disconnect', () => resolve())),
  );
  const ended = Promise.all([...pages, ...[...tabs, ...documents].map(closed), ...carried.map((line) => line.closed)]);
  const began = performance.now();
  await leader.do({ type: 'removePerson', seat: gone.seat, revokeLink: false });
  const answers = await Promise.all(
    [gone.browser, phone].flatMap((browser) => asks.map(async (what) => [what, await statusOf(browser, 'GET', what)])),
  );
  await ended;
  judged(14, 'until one removed was out on every channel, in ms', performance.now() - began, 1_000);

  expect(answers).toEqual([...asks, ...asks].map((what) => [what, 403]));
  for (const browser of [gone.browser, phone]) {
    for (const what of changesOf(gone))
      expect([what, (await statusOf(browser, 'POST', what)) >= 400]).toEqual([what, true]);
    expect(await browser.ask<KnownBoard[]>('GET', '/api/boards')).toEqual([]);
  }
  for (const each of [gone, onPhone]) expect(await each.whyNot()).toBe('removed');
  await expect(openRawLine(server, gone)).rejects.toThrow();
  await expect(openDocumentLine(gone)).rejects.toThrow('4403');
  expect(others.readyState).toBe(WebSocket.OPEN);
  await stays.until(({ people }) => people.some(({ seat, removed }) => seat === gone.seat && removed));
  // Whoever stays keeps what they have, the link that they had made before too.
  expect(await statusOf(newBrowser(server), 'POST', `/api/boards/${board}/return`, { secret: unused })).toBe(201);
  others.close();
  for (const each of [gone, onPhone, onWall]) each.close();
});

it('row 14: B10 Q16 who was removed doesn’t come back by the old cookie, whatever way they try', async () => {
  const { leader, board } = meeting;
  const gone = await meeting.join('executive', '林 浩二');
  const [own, theirs] = [await linkTo(gone, gone.seat), await linkTo(leader, gone.seat)];
  await meeting.openDoor();
  await leader.do({ type: 'removePerson', seat: gone.seat, revokeLink: false });
  const before = await server.store.events.read(board);
  const person = { name: '別人 のふり' };
  const request = randomBytes(16).toString('base64url');
  const ticket = randomBytes(15).toString('base64url');
  const code = leader.sections.door?.code ?? '';
  const tries: (readonly [string, object])[] = [
    ['seats', { secret: meeting.link('executive').secret, person, department: null, request }],
    ['invitation', { secret: meeting.link('executive').secret }],
    ['waiting', { code, ticket, person, role: 'executive', department: null, another: true }],
    ['return', { secret: own }],
    ['return', { secret: theirs }],
  ];
  const statuses = [];
  for (const [what, body] of tries)
    statuses.push([what, await statusOf(gone.browser, 'POST', `/api/boards/${board}/${what}`, body)]);
  // Personal links to the seat are gone with it, in any other browser too.
  expect(statuses).toEqual(tries.map(([what]) => [what, what === 'return' ? 404 : 403]));
  for (const secret of [own, theirs])
    expect(await statusOf(newBrowser(server), 'POST', `/api/boards/${board}/return`, { secret })).toBe(404);
  // Nor after a restart, when nothing is left of what the server had in mind.
  server = await server.restart();
  expect(await gone.whyNot()).toBe('removed');
  await expect(openRawLine(server, gone)).rejects.toThrow();
  expect(await server.store.events.read(board)).toEqual(before);
});

const statusOf = async (browser: Browser, method: 'GET' | 'POST', path: string, body?: object): Promise<number> =>
  (await browser.request(method, path, method === 'POST' ? (body ?? {}) : undefined)).status;
