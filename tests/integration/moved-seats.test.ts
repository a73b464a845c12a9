import { BoardClient } from '@nemawashi/server/demo/client';
import { openDocument } from '@nemawashi/server/demo/document';
import type { CommandId } from '@nemawashi/shared/board/ids';
import { logSentence } from '@nemawashi/shared/sentences/log';
import { expect, it } from 'vitest';
import { ended } from '../support/ended.ts';
import { answerAll } from '../support/gathering.ts';
import { meetingOfEach } from '../support/meeting-of-each.ts';
import { askForLink, comeBy, linkTo } from '../support/personal-link.ts';
import { newBrowser } from '../support/server.ts';

const here = meetingOfEach();

const refusal = (kind: string) => ({ refusal: { kind } });
/** Why no line opens any more. */
const refused = (client: BoardClient): Promise<unknown> =>
  new Promise((resolve) => {
    client.line.once('connect_error', () => {
      client.line.close();
      resolve(client.whyNot());
    });
    client.line.connect();
  });
function openRound(client: BoardClient) {
  const round = client.sections.board.rounds.find(({ closedAt }) => closedAt === null);
  const subject = round?.subjects[0];
  if (round === undefined || subject === undefined) throw new Error('No open round');
  return { round: round.id, subject };
}

/** A board being assessed, where somebody has answered everything with 4 on two devices. */
async function answered() {
  const { leader, board } = await here.open();
  const rep = await here.meeting.join('representative', '小林 さくら', 'sales');
  const phone = newBrowser(here.server);
  await comeBy(phone, { board }, await linkTo(rep, rep.seat));
  const second = await phone.open(board, rep.seat);
  await leader.do({ type: 'startAssessment' });
  await answerAll(rep, () => 4);
  return { leader, board, rep, second };
}

it('S60 S62 once somebody else’s link is used, every older device is out, told why, and stays out after a restart', async () => {
  const { leader, board, rep, second } = await answered();
  const secret = await linkTo(leader, rep.seat);
  await rep.until(
    ({ people }, own) => own.person.reissued === null && people.some(({ reissued }) => reissued !== null),
  );
  // Made is not used: everything goes on.
  expect((await rep.answer(openRound(rep).round, openRound(rep).subject, 5, 1)).ok).toBe(true);
  const out = [ended(rep), ended(second)];
  const taker = newBrowser(here.server);
  await comeBy(taker, { board }, secret);
  await Promise.all(out);
  expect(await refused(rep)).toBe('seat-moved');
  expect(await refused(second)).toBe('seat-moved');
  await leader.until(({ people }) => people.some(({ seat, moved }) => seat === rep.seat && moved?.by === leader.seat));

  const there = await taker.open(board, rep.seat);
  expect(there.own.ballots).toEqual({});
  const { round, subject } = openRound(there);
  expect(await there.answer(round, subject, 1, 1)).toMatchObject({ ok: false, refusal: { values: { revision: 0 } } });
  expect(await there.answer(round, subject, 1)).toMatchObject({ ok: true, reply: { revision: 1 } });
  const moved = { seat: null, event: { seat: rep.seat, by: leader.seat, type: 'seatMoved' } } as const;
  expect(
    logSentence('ja', moved, { person: (seat: string) => (seat === rep.seat ? '小林' : '進行') } as never),
  ).toContain('小林さんの席が、進行さんの作った本人用リンクで');

  there.close();
  await here.restart();
  await expect(BoardClient.open(rep.browser, board, rep.seat)).rejects.toThrow('seat-moved');
  for (const path of [`export/markdown?seat=${rep.seat}`, `exports?seat=${rep.seat}`])
    expect(await rep.browser.request('GET', `/api/boards/${board}/${path}`)).toMatchObject({
      status: 403,
      body: refusal('seat-moved'),
    });
  expect((await askForLink(rep, rep.seat)).body).toMatchObject(refusal('seat-moved'));
  expect(await rep.browser.request('GET', '/api/boards')).toMatchObject({ body: [] });
  const back = await taker.open(board, rep.seat);
  expect(back.own.ballots[round]).toEqual({ [subject]: expect.objectContaining({ value: 1, revision: 1 }) as unknown });

  // What counts is what the person had answered.
  const lead = await leader.browser.open(board, leader.seat);
  await lead.do({ type: 'closeRound', round, reveal: 'everyone' });
  await lead.until(({ assessment }) => assessment !== null);
  expect(lead.sections.assessment?.items[0]?.named).toEqual([{ seat: rep.seat, value: 5 }]);
  expect(lead.sections.assessment?.items[1]?.named).toEqual([{ seat: rep.seat, value: 4 }]);
  back.close();
  lead.close();
});

it('S62 who was moved away comes anew by the invitation, and isn’t kept out if the lost seat is removed', async () => {
  const { leader, board, rep } = await answered();
  await comeBy(newBrowser(here.server), { board }, await linkTo(leader, rep.seat));
  await leader.do({ type: 'removePerson', seat: rep.seat, revokeLink: false });
  const joined = await rep.browser.join(board, here.meeting.link('representative'), { name: '小林 さくら' }, 'sales');
  expect(joined.seat).not.toBe(rep.seat);
});

it('S62 the link is spent: a second browser is told so, the first may ask again', async () => {
  const { leader, board, rep } = await answered();
  const secret = await linkTo(leader, rep.seat);
  const [one, two] = [newBrowser(here.server), newBrowser(here.server)];
  await comeBy(one, { board }, secret);
  const again = await two.request('POST', `/api/boards/${board}/return`, { secret });
  expect(again.body).toMatchObject(refusal('link-used'));
  expect(await comeBy(one, { board }, secret)).toEqual({ board, seat: rep.seat });
  const there = await one.open(board, rep.seat);
  // Whoever was moved away can’t come back by the link they had made themselves.
  await expect(comeBy(newBrowser(here.server), { board }, secret)).rejects.toThrow('link-used');
  there.close();
});

it('S61 an old device that repeats its commands, or the new holder who does, learns nothing', async () => {
  const { leader, board, rep } = await answered();
  const { round, subject } = openRound(rep);
  const id = 'said-before-it-was-moved' as CommandId;
  const command = { type: 'answer', round, subject, value: 2, replaces: 1 } as const;
  expect(await rep.send(command, id)).toMatchObject({ ok: true, reply: { revision: 2 } });
  const taker = newBrowser(here.server);
  await comeBy(taker, { board }, await linkTo(leader, rep.seat));
  const there = await taker.open(board, rep.seat);
  expect(await there.send(command, id)).toMatchObject({ ok: false, refusal: { values: { revision: 0 } } });
  there.close();
});

it('S62 a hundred votes while the seat moves five times: the log says of each whose it was', async () => {
  const { leader, board, rep } = await answered();
  const { round, subject } = openRound(rep);
  let holder = rep;
  for (let move = 0; move < 5; move += 1) {
    const [before, browser] = [holder, newBrowser(here.server)];
    const secret = await linkTo(leader, rep.seat);
    const out = ended(before);
    const revision = before.own.ballots[round]?.[subject]?.revision ?? 0;
    // Never all answered: what the line took with it when it ended is lost with it.
    for (let index = 0; index < 20; index += 1) void before.answer(round, subject, 1, revision + index);
    await comeBy(browser, { board }, secret);
    await out;
    holder = await browser.open(board, rep.seat);
    expect(holder.own.ballots).toEqual({});
  }
  const log = (await here.server.store.events.read(board)).map(
    ({ body }) => JSON.parse(body) as Record<string, unknown>,
  );
  const moves = log.filter(({ type }) => type === 'seatMoved').length;
  expect(moves).toBe(5);
  log.forEach((event, index) => {
    if (event['type'] !== 'answered') return;
    expect(event['epoch']).toBe(log.slice(0, index).filter(({ type }) => type === 'seatMoved').length);
  });
  await leader.do({ type: 'closeRound', round, reveal: 'everyone' });
  await leader.until(({ assessment }) => assessment !== null);
  const [, ...rest] = leader.sections.assessment?.items.map(({ named }) => named[0]?.value) ?? [];
  expect(new Set(rest)).toEqual(new Set([4]));
  holder.close();
});

it('S62 ends the lines of shared documents too, and what was written there under way', async () => {
  const { leader, board, rep } = await answered();
  await leader.do({ type: 'closeRound', round: openRound(rep).round, reveal: 'everyone' });
  await rep.until(({ board: { documents } }) => documents.notes !== null);
  const notes = await openDocument(rep, 'notes');
  const closed = new Promise<number>((resolve) => notes.provider.on('closed', ({ code }) => resolve(code)));
  await comeBy(newBrowser(here.server), { board }, await linkTo(leader, rep.seat));
  expect(await closed).toBe(4401);
  notes.close();
  await expect(openDocument(rep, 'notes')).rejects.toThrow('4401');
});

it('S63 where answers have no name, only the person themselves can: before, during and after a round', async () => {
  const { leader, board } = await here.open({ privacy: 'anonymous' });
  const people = [
    await here.meeting.join('executive', '社長'),
    await here.meeting.join('representative', '営業', 'sales'),
    await here.meeting.join('representative', '人事', 'hr'),
  ];
  const refuse = async () => {
    for (const { seat } of people)
      expect(await askForLink(leader, seat)).toMatchObject({ status: 403, body: refusal('only-themselves') });
  };
  await refuse();
  await leader.do({ type: 'startAssessment' });
  await refuse();
  await Promise.all(people.map((each) => answerAll(each, () => 4)));
  await refuse();
  const [own] = people;
  if (own === undefined) throw new Error('Nobody');
  await leader.do({ type: 'closeRound', round: openRound(own).round, reveal: 'everyone' });
  await refuse();
  const phone = newBrowser(here.server);
  await comeBy(phone, { board }, await linkTo(own, own.seat));
  const there = await phone.open(board, own.seat);
  expect(Object.keys(there.own.ballots)).toHaveLength(1);
  there.close();
});
