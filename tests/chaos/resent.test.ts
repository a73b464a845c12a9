import { newCommandId } from '@nemawashi/server/demo/client';
import type { BoardEvent } from '@nemawashi/shared/board/event';
import { expect, it } from 'vitest';
import { gather } from '../support/acts.ts';
import { figure } from '../support/figure.ts';
import { openMeeting } from '../support/meeting.ts';
import { startServer } from '../support/server.ts';

it('row 3: V10 the same answer ten times over two lines and a restart is one answer with one receipt', async () => {
  let server = await startServer();
  const meeting = await openMeeting(server, { template: 'short' });
  const [voter] = await gather(meeting, [['社長 太郎']]);
  if (voter === undefined) throw new Error('Nobody came');
  await meeting.leader.do({ type: 'startAssessment' });
  await voter.until(({ progress }) => progress.round !== null);
  const [round] = meeting.leader.sections.board.rounds;
  const subject = round?.subjects[0];
  if (round === undefined || subject === undefined) throw new Error('No round');
  const again = await voter.browser.open(voter.board, voter.seat);

  const id = newCommandId();
  const answer = { type: 'answer', round: round.id, subject, value: 4, replaces: 0 } as const;
  const line = () => [voter, again, voter, again, voter].map((each) => each.send(answer, id));
  const before = await Promise.all(line());
  const comesBack = Promise.all(
    [meeting.leader, voter, again].map((each) => new Promise((resolve) => each.line.once('welcome', resolve))),
  );
  server = await server.restart();
  await comesBack;
  const after = await Promise.all(line());

  const [receipt] = before;
  expect(receipt).toMatchObject({ ok: true });
  for (const each of [...before, ...after]) expect(each).toEqual(receipt);
  const events = (await server.store.events.read(meeting.board)).map(({ body }) => JSON.parse(body) as BoardEvent);
  expect(events.filter(({ type }) => type === 'answered')).toHaveLength(1);
  figure(3, 'ten times over two lines and a restart: one event, ten equal receipts');
  again.close();
  meeting.close();
  await server.stop();
});
