import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Joined, PersonalLinkMade } from '@nemawashi/shared/protocol/http';
import { BoardClient } from '@nemawashi/server/demo/client';
import { ended } from '../support/ended.ts';
import { answerAll } from '../support/gathering.ts';
import { openMeeting } from '../support/meeting.ts';
import { newBrowser, startServer, type TestServer } from '../support/server.ts';

const refusal = (kind: string) => ({ refusal: { kind } });

describe('people at a board', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  it('B10 a removed person’s line closes at once, and neither retry nor link brings the same browser back', async () => {
    const meeting = await openMeeting(server);
    const { leader, board } = meeting;
    const rep = await meeting.join('representative', '林 浩二', 'field');
    const gone = new Promise<unknown>((resolve) => rep.line.once('disconnect', resolve));
    await leader.do({ type: 'removePerson', seat: rep.seat, revokeLink: false });
    await gone;
    await expect(BoardClient.open(rep.browser, board, rep.seat)).rejects.toThrow('removed');
    const { secret } = meeting.link('representative');
    const seats = `/api/boards/${board}/seats`;
    const again = { secret, person: { name: '林' }, department: 'field', request: 'a-second-try-00000' };
    expect(await rep.browser.request('POST', seats, again)).toMatchObject({ status: 403, body: refusal('removed') });
    const exported = await rep.browser.request('GET', `/api/boards/${board}/export/markdown?seat=${rep.seat}`);
    expect(exported.body).toMatchObject(refusal('removed'));
    expect(await rep.browser.request('GET', '/api/boards')).toMatchObject({ body: [] });
    await leader.until(({ people }) => people.some(({ seat, removed }) => seat === rep.seat && removed));
    meeting.close();
  });

  it('B11 who is handed the lead gets the facilitator’s view, and who gave it away loses it', async () => {
    const meeting = await openMeeting(server);
    const { leader } = meeting;
    const executive = await meeting.join('executive', '山本 健一');
    expect(executive.sections.links).toBeNull();
    const given = ended(executive);
    await leader.do({ type: 'shareLead', seat: executive.seat, leads: true });
    // Its line is closed by the server: the page, like this, comes back by itself.
    await given;
    executive.line.connect();
    await executive.until(({ links }) => links !== null);
    const taken = ended(leader);
    await executive.do({ type: 'shareLead', seat: leader.seat, leads: false });
    await taken;
    leader.line.connect();
    await leader.until(({ links }) => links === null);
    expect((await leader.send({ type: 'startAssessment' })).ok).toBe(false);
    await executive.do({ type: 'startAssessment' });
    meeting.close();
  });

  it('S45 a personal link of one’s own brings a seat to another device, and both stay in step', async () => {
    const meeting = await openMeeting(server);
    const { leader, board } = meeting;
    const rep = await meeting.join('representative', '小林 さくら', 'sales');
    await leader.do({ type: 'startAssessment' });
    await answerAll(rep, () => 4);
    const { secret } = await rep.browser.ask<PersonalLinkMade>(
      'POST',
      `/api/boards/${board}/personal-links?seat=${rep.seat}`,
      { of: rep.seat },
    );
    const phone = newBrowser(server);
    const returned = await phone.ask<Joined>('POST', `/api/boards/${board}/return`, { secret });
    expect(returned.seat).toBe(rep.seat);
    const there = await phone.open(board, rep.seat);
    const round = there.sections.board.rounds[0];
    const subject = round?.subjects[0];
    if (round === undefined || subject === undefined) throw new Error('No round');
    expect(there.own.ballots[round.id]?.[subject]).toMatchObject({ value: 4, revision: 1 });
    expect((await there.answer(round.id, subject, 2, 1)).ok).toBe(true);
    await rep.until((_sections, own) => own.ballots[round.id]?.[subject]?.value === 2);
    const wrong = await newBrowser(server).request('POST', `/api/boards/${board}/return`, { secret: 'guessed' });
    expect(wrong.body).toMatchObject(refusal('link-unknown'));
    there.close();
    meeting.close();
  });

  it('S44 somebody without a device is entered where they would be named, and marked as such', async () => {
    const meeting = await openMeeting(server, { privacy: 'executives-named' });
    const { leader, board } = meeting;
    const enter = (role: string, department: string | null, request: string) =>
      leader.browser.request('POST', `/api/boards/${board}/entered?seat=${leader.seat}`, {
        person: { name: '常務 一郎' },
        role,
        department,
        request,
      });
    const entered = await enter('executive', null, 'enter-the-director-1');
    expect(entered.status).toBe(201);
    expect(await enter('executive', null, 'enter-the-director-1')).toMatchObject({ body: entered.body });
    expect((await enter('representative', 'sales', 'enter-somebody-else')).body).toMatchObject(
      refusal('proxy-not-allowed'),
    );
    const { seat } = entered.body as Joined;
    await leader.until(({ people }) => people.some((person) => person.seat === seat && person.entered));
    await leader.do({ type: 'startAssessment' });
    const proxy = await leader.browser.open(board, seat);
    await answerAll(proxy, () => 3);
    await leader.until(({ progress }) => progress.finished.includes(seat));
    proxy.close();
    meeting.close();
  });
});
