import type { Joined } from '@nemawashi/shared/protocol/http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openMeeting } from '../support/meeting.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

it('B24 taking somebody off the board whom a facilitator had entered keeps nobody out who comes by that device', async () => {
  const meeting = await openMeeting(server);
  const { leader, board } = meeting;
  const { browser } = leader;
  const entered = await browser.ask<Joined>('POST', `/api/boards/${board}/entered?seat=${leader.seat}`, {
    person: { name: '田中 一郎' },
    role: 'executive',
    request: 'entered-on-a-tablet-0',
  });
  await leader.do({ type: 'removePerson', seat: entered.seat, revokeLink: false });
  // The device goes round the room: the next one takes a seat of their own on it.
  const { secret } = meeting.link('representative');
  const seats = `/api/boards/${board}/seats`;
  const next = { secret, person: { name: '小林 さくら' }, department: 'sales', request: 'the-next-on-it-00000' };
  expect(await browser.request('POST', `/api/boards/${board}/invitation`, { secret })).toMatchObject({ status: 200 });
  expect(await browser.request('POST', seats, next)).toMatchObject({ status: 201 });

  // Whoever came by themselves on it, and is taken off, doesn't come back.
  const { seat } = (await browser.request('POST', seats, next)).body as Joined;
  await leader.do({ type: 'removePerson', seat, revokeLink: false });
  const again = { ...next, person: { name: '小林' }, request: 'once-more-on-it-00000' };
  expect(await browser.request('POST', seats, again)).toMatchObject({ status: 403 });
  meeting.close();
});
