import { afterEach, expect, it } from 'vitest';
import { figure } from '../support/figure.ts';
import { agree, untilRanked } from '../support/acts.ts';
import { openMeeting } from '../support/meeting.ts';
import { startServer, type TestServer } from '../support/server.ts';

const HOUR = 3_600_000;
let server: TestServer | null = null;
afterEach(() => server?.stop());

/** Holds a meeting by that clock and answers what came of it, without ids and times. */
async function outcome(leap: (n: number) => number) {
  let asked = 0;
  const began = 1_700_000_000_000;
  server = await startServer({
    // Whoever looks at the clock finds it somewhere else.
    now: () => began + (asked += 1) * 10 + leap(asked),
    elapsed: () => performance.now(),
  });
  const meeting = await openMeeting(server);
  const ranked = await untilRanked(meeting);
  await agree(meeting, ranked);
  const { assessment, ranking, plan } = meeting.leader.sections;
  const events = await server.store.events.read(meeting.board);
  const refused = server.refused();
  meeting.close();
  await server.stop();
  server = null;
  const titles = new Map(meeting.leader.sections.board.slate?.map(({ id, title }) => [id, title]));
  return {
    answers: assessment?.items.map(({ named }) => named.map(({ value }) => value)),
    ranking: ranking?.tasks.map(({ task }) => titles.get(task)),
    agreed: plan.agreement !== null,
    kinds: events.map(({ body }) => (JSON.parse(body) as { type: string }).type),
    refused,
    ordered: events.every(({ at }, n) => n === 0 || at >= (events[n - 1]?.at ?? 0)),
  };
}

it('row 20: D34 Q10 a server’s clock that is set an hour back and forth all the time changes no outcome and refuses nobody', async () => {
  const steady = await outcome(() => 0);
  const leaping = await outcome((n) => [0, -HOUR, HOUR][n % 3] ?? 0);
  figure(
    20,
    `${String(leaping.kinds.length)} events by a clock that leaps by an hour each time, ${String(steady.kinds.length)} by a steady one: the same outcome`,
  );
  expect(leaping).toEqual(steady);
  expect(leaping.ordered).toBe(true);
  expect(leaping.refused).toEqual({});
}, 240_000);
