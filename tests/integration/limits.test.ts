import type { Command } from '@nemawashi/shared/board/command';
import type { SeatId } from '@nemawashi/shared/board/ids';
import { newCommandId } from '@nemawashi/server/demo/client';
import type { BoardCreated, CreateBoard, KnownBoard } from '@nemawashi/shared/protocol/http';
import { createBoardSchema } from '@nemawashi/shared/protocol/http';
import { LARGEST } from '@nemawashi/shared/protocol/largest';
import type { Ack } from '@nemawashi/shared/protocol/live';
import { largest } from '@nemawashi/shared/testing/largest-value';
import { afterEach, describe, expect, it } from 'vitest';
import { answerAll } from '../support/gathering.ts';
import { openMeeting, type Meeting } from '../support/meeting.ts';
import { newBrowser, ordinaryBoard, startServer, type TestServer, type TestServerOptions } from '../support/server.ts';

let server: TestServer;
const begin = async (options: TestServerOptions = {}) => {
  server = await startServer(options);
};
afterEach(() => server.stop());

/** A board where minutes can be kept, with one executive who has answered. */
async function discussing(): Promise<Meeting> {
  const meeting = await openMeeting(server);
  const voter = await meeting.join('executive', '山本');
  await meeting.leader.do({ type: 'startAssessment' });
  await answerAll(voter, () => 3);
  const [round] = meeting.leader.sections.board.rounds;
  if (round === undefined) throw new Error('No round');
  await meeting.leader.do({ type: 'closeRound', round: round.id, reveal: 'everyone' });
  return meeting;
}
const concerns = (seats: readonly SeatId[], remark: string): Command => ({
  type: 'keepMinutes',
  minutes: 0,
  content: { homework: [], concerns: seats.map((seat) => ({ seat, owner: '佐藤', due: null, remark })) },
});
const many = (count: number, seat: SeatId): SeatId[] => Array.from({ length: count }, () => seat);

describe('D32 the largest that may be said', () => {
  it.each([
    ['forty-five remarks of 500 kana', 45, 'あ'.repeat(500)],
    ['two hundred of them', 200, 'あ'.repeat(500)],
    ['two thousand short ones', 2000, '了'],
  ])('%s arrive in one command and are kept', async (_what, count, remark) => {
    await begin();
    const meeting = await discussing();
    const { leader } = meeting;
    await leader.do(concerns(many(count, leader.seat), remark));
    await leader.until(({ plan }) => plan.minutes.concerns.length === count);
    expect(leader.sections.plan.minutes.concerns.at(-1)?.remark).toBe(remark);
    meeting.close();
  });

  it('what is too much together is refused as such, on a line that stays', async () => {
    await begin();
    const meeting = await discussing();
    const { leader } = meeting;
    const lost: string[] = [];
    leader.line.on('disconnect', (reason) => lost.push(reason));
    expect(await leader.send(concerns(many(300, leader.seat), 'あ'.repeat(500)))).toMatchObject({
      ok: false,
      refusal: { kind: 'too-large' },
    });
    // More than a page sends, less than ends the line.
    const padded = { id: newCommandId(), command: { type: 'nothing', text: 'x'.repeat(LARGEST.command) } };
    const ack = await new Promise<Ack>((resolve) => leader.line.emit('command', padded as never, resolve));
    expect(ack).toMatchObject({ ok: false });
    await leader.do(concerns([leader.seat], '短く'));
    expect(lost).toEqual([]);
    meeting.close();
  });

  it('a board from a template file at all its limits is made; a larger body is told to be too large', async () => {
    await begin();
    const browser = newBrowser(server);
    // There is no earlier one.
    const { from: _earlier, ...full } = largest(createBoardSchema) as CreateBoard;
    // No two departments are called alike.
    const departments = full.departments.map((each, index) => ({
      ...each,
      id: each.id.slice(0, -3) + String(100 + index),
      name: Object.fromEntries(
        Object.entries(each.name).map(([of, name]) => [of, (name ?? '').slice(0, -3) + String(100 + index)]),
      ),
    }));
    const board = { ...full, departments, template: ordinaryBoard().template };
    expect((await browser.request('POST', '/api/boards', board)).status).toBe(201);
    const tooLarge = { ...board, title: 'x'.repeat(LARGEST.newBoard) };
    expect(await browser.request('POST', '/api/boards', tooLarge)).toMatchObject({
      status: 413,
      body: { refusal: { kind: 'too-large' } },
    });
  });
});

describe('D33 making boards', () => {
  it('goes on steadily after many at once, and the refusal says how long to wait', async () => {
    let elapsed = 0;
    await begin({ elapsed: () => elapsed });
    const browser = newBrowser(server);
    const make = () => browser.request('POST', '/api/boards', ordinaryBoard());
    for (let made = 0; made < 120; made += 1) expect((await make()).status).toBe(201);
    const refused = { status: 429, body: { refusal: { kind: 'too-many-requests', values: { seconds: 30 } } } };
    expect(await make()).toMatchObject(refused);
    // What isn't made costs nothing.
    await browser.request('POST', '/api/boards', { title: 'x' });
    for (const again of [1, 2, 3]) {
      elapsed += 30_000;
      expect([again, (await make()).status]).toEqual([again, 201]);
    }
    expect(await make()).toMatchObject(refused);
  });

  it('goes on with the right token after wrong ones from the same address', async () => {
    let elapsed = 0;
    await begin({ elapsed: () => (elapsed += 4_000), env: { CREATE_TOKEN: 'right horse' } });
    const browser = newBrowser(server);
    const make = (createToken: string) => browser.request('POST', '/api/boards', ordinaryBoard({ createToken }));
    const kinds = new Set<string>();
    for (let tries = 0; tries < 31; tries += 1)
      kinds.add(((await make(`wrong ${String(tries)}`)).body as { refusal: { kind: string } }).refusal.kind);
    expect([...kinds]).toEqual(['create-token-wrong']);
    expect((await make('right horse')).status).toBe(201);
  });
});

describe('D34 the server’s clock', () => {
  it('set back by a minute or ahead by an hour keeps nobody from anything, and the log goes forward', async () => {
    let [wall, elapsed] = [1_700_000_000_000, 0];
    await begin({ now: () => wall, elapsed: () => elapsed });
    const pass = (ms: number) => {
      wall += ms;
      elapsed += ms;
    };
    const meeting = await openMeeting(server);
    const { leader, board } = meeting;
    const say = async (title: string) => leader.do({ type: 'changeSetup', title });
    await say('はじめ');
    await leader.do({ type: 'setTimer', action: 'start', ms: 300_000 });
    pass(10_000);
    wall -= 60_000;
    for (let n = 0; n < 500; n += 1) {
      await say(`題 ${String(n)}`);
      pass(100);
    }
    wall += 3_600_000;
    await say('進んだあと');
    wall -= 3_600_000;
    await say('戻ったあと');
    const events = await server.store.events.read(board);
    const stamps = events.map(({ at }) => at);
    expect(stamps).toEqual([...stamps].sort((a, b) => a - b));
    expect((await newBrowser(server).request('GET', '/api/boards')).status).toBe(200);
    await meeting.join('executive', '山本');
    meeting.close();
  });

  it('set back moves no running timer by more than a tenth of what passes', async () => {
    let [wall, elapsed] = [1_700_000_000_000, 0];
    await begin({ now: () => wall, elapsed: () => elapsed });
    const meeting = await openMeeting(server);
    const { leader } = meeting;
    await leader.do({ type: 'setTimer', action: 'start', ms: 300_000 });
    wall -= 60_000;
    wall += 100_000;
    elapsed += 100_000;
    await leader.do({ type: 'setTimer', action: 'pause', ms: 0 });
    await leader.until(({ board }) => board.timer?.kind === 'paused');
    const { timer } = leader.sections.board;
    if (timer?.kind !== 'paused') throw new Error('Runs');
    // 200 s are left, a tenth of the hundred that passed too many.
    expect(timer.remaining).toBeGreaterThanOrEqual(200_000);
    expect(timer.remaining).toBeLessThanOrEqual(210_100);
    meeting.close();
  });

  it('set back while the server was off lets no event come before its cause', async () => {
    let [wall, elapsed] = [1_700_000_000_000, 0];
    await begin({ now: () => wall, elapsed: () => elapsed });
    const meeting = await openMeeting(server);
    await meeting.leader.do({ type: 'changeSetup', title: '前' });
    meeting.close();
    wall -= 3_600_000;
    elapsed = 0;
    server = await server.restart();
    const { browser, board, seat } = meeting.leader;
    const again = await browser.open(board, seat);
    await again.do({ type: 'changeSetup', title: '後' });
    const stamps = (await server.store.events.read(board)).map(({ at }) => at);
    expect(stamps.at(-1)).toBeGreaterThanOrEqual(stamps.at(-2) ?? Infinity);
    again.close();
  });
});

describe('D35 a facilitator’s own seat', () => {
  it('comes first, and all are there, after fifty people were entered at each of two boards', async () => {
    await begin();
    const browser = newBrowser(server);
    const own: BoardCreated[] = [];
    for (const title of ['一つ目', '二つ目']) {
      const made = await browser.createBoard(ordinaryBoard({ title }));
      own.push(made);
      for (let n = 0; n < 55; n += 1)
        await browser.ask('POST', `/api/boards/${made.board}/entered?seat=${made.seat}`, {
          person: { name: `人 ${String(n)}` },
          role: 'executive',
          request: `request-of-person-${String(n)}`,
        });
    }
    const known = await browser.ask<KnownBoard[]>('GET', '/api/boards');
    expect(known).toHaveLength(112);
    for (const { board, seat } of own) {
      const here = known.filter((each) => each.board === board);
      expect(here.findIndex((each) => each.seat === seat)).toBe(0);
      expect(here.filter(({ entered }) => entered)).toHaveLength(55);
      const asked = await browser.ask<KnownBoard[]>('GET', `/api/boards?board=${board}`);
      expect(asked.map(({ seat: each }) => each)).toEqual(here.map(({ seat: each }) => each));
    }
    const link = own[0]?.links.find(({ role }) => role === 'executive');
    const invitation = await browser.ask<{ held: { seat: SeatId }[] }>(
      'POST',
      `/api/boards/${String(own[0]?.board)}/invitation`,
      { secret: link?.secret },
    );
    expect(invitation.held[0]?.seat).toBe(own[0]?.seat);
  });

  it('is reached at the sixtieth board too', async () => {
    await begin();
    const browser = newBrowser(server);
    const made: string[] = [];
    for (let n = 0; n < 60; n += 1) made.unshift((await browser.createBoard(ordinaryBoard())).board);
    const first = await browser.ask<KnownBoard[]>('GET', '/api/boards');
    const rest = await browser.ask<KnownBoard[]>('GET', `/api/boards?after=${String(first.at(-1)?.board)}`);
    expect([first.length, rest.length]).toEqual([50, 10]);
    expect(new Set([...first, ...rest].map(({ board }) => board as string))).toEqual(new Set(made));
  });
});
