import type { BoardClient } from '@nemawashi/server/demo/client';
import { newCommandId } from '@nemawashi/server/demo/client';
import { expect, it } from 'vitest';
import { gather } from '../support/acts.ts';
import { figure } from '../support/figure.ts';
import { openMeeting } from '../support/meeting.ts';
import { startServer } from '../support/server.ts';

it('row 4: V4 two tabs, a phone and a laptop that was offline are one ballot, and nothing is silently undone', async () => {
  const server = await startServer();
  const meeting = await openMeeting(server, { template: 'short' });
  const [tab] = await gather(meeting, [['社長 太郎']]);
  if (tab === undefined) throw new Error('Nobody came');
  await meeting.leader.do({ type: 'startAssessment' });
  await tab.until(({ progress }) => progress.round !== null);
  const [round] = meeting.leader.sections.board.rounds;
  const [one, two, three] = round?.subjects ?? [];
  if (round === undefined || one === undefined || two === undefined || three === undefined) throw new Error('No round');
  const open = () => tab.browser.open(tab.board, tab.seat);
  const [second, phone, laptop] = await Promise.all([open(), open(), open()]);
  const devices = [tab, second, phone, laptop];
  const seen = (device: BoardClient, subject: typeof one) => device.own.ballots[round.id]?.[subject]?.value;

  // The laptop's answers wait in it, given while it knew of no other.
  laptop.line.disconnect();
  const late = [
    { type: 'answer', round: round.id, subject: one, value: 1, replaces: 0 },
    { type: 'answer', round: round.id, subject: two, value: 2, replaces: 0 },
  ] as const;
  await tab.answer(round.id, one, 5);
  await phone.until((_, { ballots }) => ballots[round.id]?.[one]?.value === 5);
  await phone.answer(round.id, one, 4, 1);
  // Both tabs at once, each as if the other weren't there: one of them is told.
  const both = await Promise.all([tab.answer(round.id, three, 2), second.answer(round.id, three, 3)]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { kind: 'superseded', values: { revision: 1 } } });

  const welcome = new Promise((resolve) => laptop.line.once('welcome', resolve));
  laptop.line.connect();
  await welcome;
  const receipts = await Promise.all(late.map((answer) => laptop.send(answer, newCommandId())));
  // What was newer stands, and the laptop is told; what nobody had answered is counted.
  expect(receipts[0]).toMatchObject({ ok: false, refusal: { kind: 'superseded', values: { revision: 2 } } });
  expect(receipts[1]).toMatchObject({ ok: true });

  await Promise.all(devices.map((each) => each.until((_, { ballots }) => ballots[round.id]?.[two]?.value === 2)));
  const kept = both[0].ok ? 2 : 3;
  for (const device of devices) expect([one, two, three].map((subject) => seen(device, subject))).toEqual([4, 2, kept]);
  figure(
    4,
    'two tabs, a phone, a laptop back from offline: one ballot, both overtaken answers refused with the revision',
  );
  for (const device of [second, phone, laptop]) device.close();
  meeting.close();
  await server.stop();
});
