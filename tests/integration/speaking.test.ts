import type { ViewChange } from '@nemawashi/shared/protocol/live';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openMeeting } from '../support/meeting.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeEach(async () => {
  server = await startServer();
});
afterEach(() => server.stop());

it('B31 B33 everybody sees who asks to speak, nothing of it is in the bundle or the log, and a restart forgets it', async () => {
  const meeting = await openMeeting(server, { privacy: 'anonymous' });
  const exec = await meeting.join('executive', '社長');
  const rep = await meeting.join('representative', '小林', 'sales');
  const told: ViewChange[] = [];
  exec.line.on('view', (change) => told.push(change));
  expect(await rep.act({ type: 'askToSpeak', asks: true })).toMatchObject({ ok: true });
  await exec.until(({ speaking }) => speaking.queue.includes(rep.seat));
  // It is told by itself: nothing that is kept has changed. Who came may be told by the same message.
  const changed = told.filter((change) => 'speaking' in change).flatMap((change) => Object.keys(change));
  expect(changed.filter((name) => name !== 'online' && name !== 'people')).toEqual(['speaking']);
  expect(await rep.act({ type: 'giveFloor', seat: rep.seat })).toMatchObject({ refusal: { kind: 'not-allowed' } });
  expect(await meeting.leader.act({ type: 'giveFloor', seat: rep.seat })).toMatchObject({ ok: true });
  await rep.until(({ speaking }) => speaking.speaker === rep.seat && speaking.queue.length === 0);

  const bundle = await meeting.leader.browser.ask<Record<string, Record<string, unknown>>>(
    'GET',
    `/api/boards/${meeting.board}/export/bundle?seat=${meeting.leader.seat}`,
  );
  expect(bundle['view']).toHaveProperty('board');
  expect(bundle['view']).not.toHaveProperty('speaking');
  expect(JSON.stringify(bundle)).not.toContain('askToSpeak');

  await meeting.leader.do({ type: 'startAssessment' });
  await rep.until(({ speaking }) => speaking.speaker === null);
  await exec.act({ type: 'askToSpeak', asks: true });
  await exec.until(({ speaking }) => speaking.queue.length === 1);
  const welcomed = new Promise((resolve) => exec.line.once('welcome', resolve));
  server = await server.restart();
  await welcomed;
  expect(exec.sections.speaking).toEqual({ speaker: null, queue: [] });
  meeting.close();
});

it('B31 P4 what is no act is refused, and so is an act of somebody who was taken off the board', async () => {
  const meeting = await openMeeting(server);
  const rep = await meeting.join('representative', '小林', 'sales');
  await rep.act({ type: 'askToSpeak', asks: true });
  await meeting.leader.until(({ speaking }) => speaking.queue.length === 1);
  for (const nonsense of [null, 3, {}, { type: 'askToSpeak' }, { type: 'shout' }])
    expect(await rep.act(nonsense as never)).toMatchObject({ ok: false, refusal: { kind: 'malformed' } });
  await meeting.leader.do({ type: 'removePerson', seat: rep.seat, revokeLink: false });
  await meeting.leader.until(({ speaking }) => speaking.queue.length === 0);
  meeting.close();
});
