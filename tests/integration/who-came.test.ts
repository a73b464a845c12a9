import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ViewChange } from '@nemawashi/shared/protocol/live';
import { openMeeting } from '../support/meeting.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeEach(async () => {
  server = await startServer();
});
afterEach(() => server.stop());

describe.each([['websocket'], ['polling']] as const)('who came, over %s', (transport) => {
  it('P8 P9 is whole again for a page whose line was lost while people came, left and a phase opened', async () => {
    const meeting = await openMeeting(server, {}, [transport]);
    const first = await meeting.join('executive', '社長');
    const leaves = await meeting.join('representative', '離席', 'sales');
    first.line.disconnect();
    await meeting.leader.until(({ people }) => people.some(({ name, online }) => name === '社長' && !online));
    const late = await meeting.join('representative', '新任', 'hr');
    await meeting.leader.do({ type: 'removePerson', seat: leaves.seat, revokeLink: false });
    await meeting.leader.do({ type: 'startAssessment' });
    const welcomed = new Promise((resolve) => first.line.once('welcome', resolve));
    first.line.connect();
    await welcomed;
    await first.until(({ people }) => people.filter(({ online }) => online).length === 3);
    await meeting.leader.until(({ people }) => people.filter(({ online }) => online).length === 3);
    await late.until(({ people }) => people.filter(({ online }) => online).length === 3);
    expect(first.sections.people.map(({ name, removed }) => [name, removed])).toEqual([
      ['進行 役子', false],
      ['社長', false],
      ['離席', true],
      ['新任', false],
    ]);
    expect(first.sections.board.phase).toBe('assess');
    expect(first.sections.progress).toMatchObject({ voters: 2, finishedCount: 0, namesHidden: false });
    for (const { sections } of [late, meeting.leader]) {
      expect(sections.people).toEqual(first.sections.people);
      expect(sections.progress).toEqual(first.sections.progress);
    }
    meeting.close();
  });

  it('P8 is one row to those who are there, and everything only to whoever comes', async () => {
    const meeting = await openMeeting(server, {}, [transport]);
    for (let who = 0; who < 5; who += 1) await meeting.join('executive', `役員${String(who)}`);
    await meeting.leader.until(({ people }) => people.filter(({ online }) => online).length === 6);
    const told: ViewChange[] = [];
    meeting.leader.line.on('view', (change) => told.push(change));
    await meeting.join('representative', '新任', 'hr');
    await meeting.leader.until(({ people }) => people.some(({ name, online }) => name === '新任' && online));
    const rows = told.flatMap(({ people }) => people?.rows ?? []);
    expect(rows.map(([place, row]) => [place, row?.name])).toEqual([[6, '新任']]);
    expect(
      told.flatMap((change) => Object.keys(change)).filter((name) => name === 'setup' || name === 'board'),
    ).toEqual([]);
    meeting.close();
  });
});
