import { isDeepStrictEqual } from 'node:util';
import { MOST } from '@nemawashi/server/access/limits';
import { type BoardClient, newCommandId } from '@nemawashi/server/demo/client';
import { afterEach, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type MeasuredServer, startMeasured, UNBOUNDED } from '../bench/support/measured-server.ts';
import { atOnce } from '../support/at-once.ts';
import { figure, judged, LONG, LONGEST_MS, scaled } from '../support/figure.ts';
import { answerAll } from '../support/gathering.ts';
import { closed } from '../support/light-line.ts';
import { openMeeting } from '../support/meeting.ts';

const PEOPLE = scaled(6, 200);
/** Else small enough to be reached soon after the kernel has taken its part. */
const MOST_HERE = LONG ? {} : { behind: 20_000, unfetched: 200_000 };

let server: MeasuredServer;
afterEach(() => server.stop());

/** What lies below a page's line. */
interface Below {
  readonly transport: { readonly ws: WebSocket };
  _resetPingTimeout(): void;
}
const below = ({ line }: BoardClient): Below => line.io.engine as unknown as Below;

/** Everything a page holds of its board, down to who is here. */
const agree = async (one: BoardClient, other: BoardClient): Promise<void> => {
  const same = () => isDeepStrictEqual(one.sections, other.sections);
  await Promise.race([one.until(same), other.until(same)]);
  expect(one.sections).toEqual(other.sections);
};

it(
  'row 12: Q7 who stops reading is passed over, closed when what waits is too much, and comes back whole',
  async () => {
    // Its questions are answered one by one, however many they are: it is their answers that wait for it.
    const asOftenAsTheyLike = {
      commands: UNBOUNDED,
      boardCommands: UNBOUNDED,
      packets: UNBOUNDED,
      packetBytes: UNBOUNDED,
    };
    server = await startMeasured({ most: MOST_HERE, rates: asOftenAsTheyLike });
    const meeting = await openMeeting(server);
    const { leader } = meeting;
    const others: BoardClient[] = [];
    await atOnce(10, PEOPLE - 1, async (n) => others.push(await meeting.join('executive', `役員 ${String(n)}`)));
    const reader = await meeting.join('executive', '山本');
    await leader.do({ type: 'startAssessment' });
    await answerAll(reader, (index) => (index % 2 === 0 ? 2 : 4));
    const { sections: before } = reader;
    const engine = below(reader);
    const socket = engine.transport.ws;
    const code = closed(socket);
    socket.pause();
    const { held } = await server.memory();
    let waited = 0;
    let asked = 0;
    let told = 0;
    while ((await server.refused())['slow-reader'] === undefined && socket.readyState === WebSocket.OPEN) {
      for (let n = 0; n < 1_000; n += 1, asked += 1)
        reader.line.emit('command', { id: newCommandId(), command: { type: 'nothing' } } as never, () => undefined);
      told += 1;
      // It says that it lives, and doesn't miss what it would have heard: else that would end it, on a busy machine first.
      socket.send('3');
      engine._resetPingTimeout();
      if (told % 8 === 0) waited = Math.max(waited, (await server.memory()).held - held);
      await leader.do({ type: 'setTimer', action: 'start', ms: 60_000 + told });
    }
    expect((await server.refused())['slow-reader']).toBe(1);
    // What it wasn't told: one more of the others has answered, too.
    await answerAll(others[0] ?? reader, () => 3);
    expect(reader.sections).toBe(before);
    socket.resume();
    expect([1005, 1006, 1013]).toContain(await code);

    await reader.until(({ board }) => board.timer?.length === 60_000 + told);
    const fresh = await reader.browser.open(reader.board, reader.seat);
    await agree(reader, fresh);
    expect(reader.own).toEqual(fresh.own);
    expect(Object.keys(reader.own.ballots)).toHaveLength(1);
    for (const other of others) await agree(reader, other);
    expect((await server.refused()).flood).toBeUndefined();
    figure(
      12,
      `one of ${String(PEOPLE)}, closed after ${String(asked)} answers that it didn’t fetch (${String(await code)}); back, it holds what ${String(others.length)} others and a fresh page hold`,
    );
    judged(12, 'bytes more that the server held meanwhile, at most', waited, MOST.unfetched);
    fresh.close();
    meeting.close();
  },
  LONGEST_MS,
);
