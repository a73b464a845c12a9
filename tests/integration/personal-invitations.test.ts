import { randomBytes } from 'node:crypto';
import type { BoardClient } from '@nemawashi/server/demo/client';
import type { ExpectedId } from '@nemawashi/shared/board/ids';
import type { Invitation, Joined, MadeLink, PersonalInvitations, PresentLink } from '@nemawashi/shared/protocol/http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Meeting, openMeeting } from '../support/meeting.ts';
import { newBrowser, startServer, type TestServer } from '../support/server.ts';

const HUNDRED = 100;
const at = ({ board, seat }: Pick<BoardClient, 'board' | 'seat'>, what: string): string =>
  `/api/boards/${board}/${what}?seat=${seat}`;
const id = (number: number): ExpectedId => `expected-${String(number)}` as ExpectedId;

describe('M75 personal invitations', () => {
  let server: TestServer;
  let meeting: Meeting;
  let made: readonly MadeLink[];
  const log: string[] = [];
  const invite = (client: BoardClient, wish: PersonalInvitations) =>
    client.browser.request('POST', at(client, 'personal-invitations'), wish);
  const look = (secret: string, browser = newBrowser(server)) =>
    browser.request('POST', `/api/boards/${meeting.board}/invitation`, { secret });

  beforeAll(async () => {
    server = await startServer({ onLog: (line) => log.push(line) });
    meeting = await openMeeting(server);
    const { leader } = meeting;
    for (let number = 0; number < HUNDRED; number += 1)
      await leader.do({
        type: 'expectPerson',
        expected: id(number),
        person: { name: `参加 ${String(number)}`, jobTitle: '課長', reading: 'さんか' },
        role: 'representative',
        department: leader.sections.setup.departments[0]?.id ?? null,
      });
    const people = Array.from({ length: HUNDRED }, (_, number) => id(number));
    made = await leader.browser.ask<MadeLink[]>('POST', at(leader, 'personal-invitations'), { people });
  });
  afterAll(async () => {
    meeting.close();
    await server.stop();
  });

  it('a hundred are made at once, and shown again to whoever leads, each with whom it is for', async () => {
    expect(made.map(({ expected }) => expected)).toEqual(Array.from({ length: HUNDRED }, (_, number) => id(number)));
    const { leader } = meeting;
    const shown = await leader.browser.ask<PresentLink[]>('GET', at(leader, 'links'));
    expect(shown.filter(({ expected }) => expected !== undefined)).toEqual(made);
    expect(new Set(made.map(({ secret }) => secret)).size).toBe(HUNDRED);
  });

  it('says who it is for to whoever holds it, and brings them in as that', async () => {
    const browser = newBrowser(server);
    const [link] = made;
    const { body } = await look(link?.secret ?? '', browser);
    expect(body as Invitation).toMatchObject({
      role: 'representative',
      person: { name: '参加 0', jobTitle: '課長', reading: 'さんか' },
    });
    const joined = await browser.ask<Joined>('POST', `/api/boards/${meeting.board}/seats`, {
      secret: link?.secret,
      person: { name: '参加 零' },
      request: randomBytes(15).toString('base64url'),
    });
    await meeting.leader.until(({ expected }) => expected[0]?.seat === joined.seat);
    expect((await look(meeting.link('executive').secret)).body).toMatchObject({ person: null });
  });

  it('is made by nobody but whoever leads, and stands in no view, no export and no line of the log', async () => {
    const observer = await meeting.join('observer', '監査 役');
    expect(await invite(observer, { people: [id(1)] })).toMatchObject({
      status: 403,
      body: { refusal: { kind: 'not-allowed' } },
    });
    expect(observer.sections.links).toBeNull();
    const { leader } = meeting;
    const bundle = await leader.browser.request('GET', `${at(leader, 'export/bundle')}&language=ja&zone=Asia%2FTokyo`);
    const told = JSON.stringify([leader.sections, observer.sections, bundle, log]);
    const stored = JSON.stringify(await server.store.events.read(meeting.board));
    for (const { secret } of made) {
      expect(told).not.toContain(secret);
      expect(stored).not.toContain(secret);
    }
  });

  it('made anew ends the one before; who was taken off the list can’t come by theirs', async () => {
    const { leader } = meeting;
    const { body } = await invite(leader, { people: [id(2)], anew: true });
    const [again] = body as MadeLink[];
    expect(await look(made[2]?.secret ?? '')).toMatchObject({ status: 410 });
    expect(await look(again?.secret ?? '')).toMatchObject({ status: 200 });
    await leader.do({ type: 'forgetExpected', expected: id(3) });
    expect(await look(made[3]?.secret ?? '')).toMatchObject({ status: 410 });
  });
});
