import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { openMeeting } from '../support/meeting.ts';
import { startServer } from '../support/server.ts';

it('stops though browsers hold connections open on which they have asked nothing yet', async () => {
  const server = await startServer();
  const { hostname, port } = new URL(server.origin);
  // Browsers open one ahead of time, to be quicker when it is needed.
  const silent = connect({ host: hostname, port: Number(port) });
  await once(silent, 'connect');
  const ended = once(silent, 'close');
  await server.stop();
  await ended;
  expect(silent.destroyed).toBe(true);
});

it('D1 stops while polls are open, and those who waited for them find the next server', async () => {
  const server = await startServer();
  const meeting = await openMeeting(server, {}, ['polling']);
  const president = await meeting.join('executive', '山本 健一');
  const lost = new Promise((resolve) => president.line.once('disconnect', resolve));
  const next = await server.restart();
  await lost;
  await meeting.leader.do({ type: 'startAssessment' });
  await president.until(({ board }) => board.phase === 'assess');
  meeting.close();
  await next.stop();
});
