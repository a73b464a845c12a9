import { afterEach, expect, it } from 'vitest';
import { MOST } from '@nemawashi/server/access/limits';
import { figure } from '../support/figure.ts';
import { closed, enter, openRawLine } from '../support/light-line.ts';
import { openMeeting } from '../support/meeting.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
afterEach(() => server.stop());

it('row 12: Q7 who stops reading is passed over, closed when what waits is too much, and comes back whole', async () => {
  // Small enough to be reached before the kernel takes it all.
  server = await startServer({
    elapsed: () => Date.now() * 1_000,
    limits: { most: { behind: 20_000, unfetched: 200_000 } },
  });
  const meeting = await openMeeting(server);
  const { leader } = meeting;
  const voter = await meeting.join('executive', '山本');
  const reader = await openRawLine(server, voter);
  await enter(reader, voter);
  reader.pause();
  const cutOff = () => (server.refused().flood ?? 0) > 0;
  // It goes on asking, and every answer waits for it; views don't, once it is behind.
  let asked = 0;
  const question = () => JSON.stringify(['command', { id: `question-${String(asked)}`, command: { type: 'nothing' } }]);
  while (server.refused()['slow-reader'] === undefined && !cutOff()) {
    for (let n = 0; n < 100; n += 1, asked += 1) reader.send(`42${String(asked)}${question()}`);
    await leader.do({ type: 'changeSetup', title: `題 ${String(asked)}` });
  }
  expect(server.refused().flood).toBeUndefined();
  reader.resume();
  expect([1005, 1006, 1013]).toContain(await closed(reader));
  figure(
    12,
    `closed after ${String(asked)} answers it didn’t fetch; the server’s own limit is ${String(MOST.unfetched / 2 ** 20)} MB`,
  );
  const { title } = leader.sections.board;
  const back = await voter.browser.open(voter.board, voter.seat);
  await back.until(({ board }) => board.title === title || board.title === leader.sections.board.title);
  expect(back.sections.setup).toEqual(leader.sections.setup);
  back.close();
  meeting.close();
}, 240_000);
