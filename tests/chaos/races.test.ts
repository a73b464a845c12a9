import type { BoardClient } from '@nemawashi/server/demo/client';
import type { BoardEvent } from '@nemawashi/shared/board/event';
import type { Ack } from '@nemawashi/shared/protocol/live';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { gather, value } from '../support/acts.ts';
import { figure, scaled } from '../support/figure.ts';
import { openMeeting } from '../support/meeting.ts';
import { startServer, type TestServer } from '../support/server.ts';

const RACES = scaled(3, 100);
const PEOPLE = scaled(10, 50);
const CLOSES = scaled(10, 50);

let server: TestServer;
beforeAll(async () => void (server = await startServer()));
afterAll(() => server.stop());

const isKept = (ack: Ack): boolean => ack.ok;

/** What one client is shown of each item: all answers, by name. */
const shownTo = ({ sections }: BoardClient) =>
  sections.assessment?.items.map(({ item, named, everyone }) => ({ item, named, everyone }));

/** Everybody answers everything at once, and so many closes fall among the answers. */
async function race(number: number) {
  const meeting = await openMeeting(server, { template: 'short' });
  const voters = await gather(
    meeting,
    Array.from({ length: PEOPLE }, (_, n) => (n % 3 === 0 ? [`役員 ${String(n)}`] : [`担当 ${String(n)}`, 'sales'])),
  );
  await meeting.leader.do({ type: 'startAssessment' });
  await Promise.all(voters.map((voter) => voter.until(({ progress }) => progress.round !== null)));
  const [round] = meeting.leader.sections.board.rounds;
  if (round === undefined) throw new Error('No round');

  const answers: Promise<Ack>[] = [];
  const closes: Promise<Ack>[] = [];
  const votes = round.subjects.flatMap((subject, index) => voters.map((voter) => ({ voter, subject, index })));
  // Another place in each race: from among the first answers to among the last.
  const from = Math.floor((votes.length * (number + 0.5)) / RACES);
  for (const [place, { voter, subject, index }] of votes.entries()) {
    answers.push(voter.answer(round.id, subject, value(place + index)));
    if (place >= from && closes.length < CLOSES)
      closes.push(meeting.leader.send({ type: 'closeRound', round: round.id, reveal: 'everyone' }));
    // As lines do: not all of it in one turn.
    if (place % PEOPLE === 0) await new Promise(setImmediate);
  }
  while (closes.length < CLOSES)
    closes.push(meeting.leader.send({ type: 'closeRound', round: round.id, reveal: 'everyone' }));
  const acknowledged = (await Promise.all(answers)).filter(isKept).length;
  const closed = (await Promise.all(closes)).filter(isKept).length;

  const everybody = [meeting.leader, ...voters];
  await Promise.all(everybody.map((each) => each.until(({ assessment }) => assessment !== null)));
  const shown = everybody.map(shownTo);
  const events = (await server.store.events.read(meeting.board)).map(({ body }) => JSON.parse(body) as BoardEvent);
  const logged = events.filter(({ type }) => type === 'answered').length;
  const closings = events.filter(({ type }) => type === 'roundClosed').length;
  meeting.close();
  return { acknowledged, closed, closings, logged, shown };
}

it('row 2: V5 B3 among many closes at once one closes, and what was acknowledged is what is counted, for everybody', async () => {
  let answers = 0;
  for (let number = 0; number < RACES; number += 1) {
    const { acknowledged, closed, closings, logged, shown } = await race(number);
    const [first] = shown;
    expect({ closed, closings, logged }).toEqual({ closed: 1, closings: 1, logged: acknowledged });
    expect(first?.flatMap(({ named }) => named).length).toBe(acknowledged);
    for (const each of shown) expect(each).toEqual(first);
    answers += acknowledged;
  }
  figure(
    2,
    `${String(RACES)} races of ${String(PEOPLE * 10)} answers and ${String(CLOSES)} closes: ${String(answers)} acknowledged, as many counted, all agree`,
  );
});
