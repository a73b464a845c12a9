import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DoorFound, DoorOpened, Knock, KnockState } from '@nemawashi/shared/protocol/door';
import { openMeeting } from '../support/meeting.ts';
import { newBrowser, startServer, type TestServer } from '../support/server.ts';

const refusal = (kind: string) => ({ refusal: { kind } });
const newTicket = () => randomBytes(15).toString('base64url');

describe('the door', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  const asSales = (code: string, ticket: string): Knock => ({
    code,
    ticket,
    person: { name: '林 浩二' },
    role: 'representative',
    department: 'sales',
  });

  it('B17 a short code leads to the waiting room, and a facilitator lets in', async () => {
    const meeting = await openMeeting(server);
    const { leader, board } = meeting;
    const executive = await meeting.join('executive', '山本 健一');
    const { code } = await leader.browser.ask<DoorOpened>('POST', `/api/boards/${board}/door?seat=${leader.seat}`, {});
    await leader.until(({ door }) => door?.code === code);
    expect(executive.sections.door).toBeNull();
    const guest = newBrowser(server);
    const typed = code.toLowerCase().replace(/(.{4})/, '$1-');
    expect(await guest.ask<DoorFound>('POST', '/api/door', { code: typed })).toMatchObject({ board });
    const ticket = newTicket();
    const knock = () => guest.ask<KnockState>('POST', `/api/boards/${board}/waiting`, asSales(typed, ticket));
    expect(await knock()).toEqual({ kind: 'waiting' });
    expect(await knock()).toEqual({ kind: 'waiting' });
    await leader.until(({ waiting }) => waiting?.length === 1);
    expect(executive.sections.waiting).toBeNull();
    const answers = `/api/boards/${board}/waiting/answers`;
    const notAllowed = await executive.browser.request('POST', `${answers}?seat=${executive.seat}`, {
      ticket,
      letIn: true,
    });
    expect(notAllowed.body).toMatchObject(refusal('not-allowed'));
    await leader.browser.ask('POST', `${answers}?seat=${leader.seat}`, { ticket, letIn: true });
    const state = await knock();
    if (state.kind !== 'let-in') throw new Error(state.kind);
    const client = await guest.open(board, state.seat);
    expect(client.own.person).toMatchObject({ name: '林 浩二', role: 'representative', department: 'sales' });
    client.close();
    meeting.close();
  });

  it('B17 nobody learns another’s ticket, a closed door leads nowhere, and guessing ends', async () => {
    const meeting = await openMeeting(server);
    const { leader, board } = meeting;
    const { code } = await leader.browser.ask<DoorOpened>('POST', `/api/boards/${board}/door?seat=${leader.seat}`, {});
    const ticket = newTicket();
    const guest = newBrowser(server);
    await guest.ask('POST', `/api/boards/${board}/waiting`, asSales(code, ticket));
    await leader.browser.ask('POST', `/api/boards/${board}/waiting/answers?seat=${leader.seat}`, {
      ticket,
      letIn: false,
    });
    expect(await guest.ask('POST', `/api/boards/${board}/waiting`, asSales(code, ticket))).toEqual({
      kind: 'turned-away',
    });
    const facilitator = { ...asSales(code, newTicket()), role: 'facilitator', department: null };
    const wish = await guest.request('POST', `/api/boards/${board}/waiting`, facilitator);
    expect(wish.body).toMatchObject(refusal('not-allowed'));
    await leader.do({ type: 'closeDoor' });
    const closed = await guest.request('POST', '/api/door', { code });
    expect(closed.body).toMatchObject(refusal('code-unknown'));
    const kinds = new Set<string>();
    for (let guess = 0; guess < 40; guess += 1) {
      const { body } = await guest.request('POST', '/api/door', { code: 'ACDEFGHJ' });
      kinds.add((body as { refusal: { kind: string } }).refusal.kind);
    }
    expect([...kinds]).toEqual(['code-unknown', 'too-many-requests']);
    meeting.close();
  });
});
