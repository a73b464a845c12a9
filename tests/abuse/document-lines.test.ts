import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bytesOf } from '../support/sync-bytes.ts';
import { HandClock } from '../support/sync-clock.ts';
import { RawLine } from '../support/sync-line.ts';
import { BOARD, type SyncServer, seatOf, startSyncServer } from '../support/sync-server.ts';
import { Writer, noteOf } from '../support/sync-writer.ts';

let server: SyncServer;
beforeEach(async () => {
  server = await startSyncServer();
});
afterEach(async () => {
  await server.stop();
});

const open = (seat: string): Promise<RawLine> => RawLine.open(server.url(seat));
const restart = async (...options: Parameters<typeof startSyncServer>): Promise<void> => {
  await server.stop();
  server = await startSyncServer(...options);
};

describe('coming in', () => {
  it.each([4401, 4403, 4404] as const)(
    'Y1 accepts the upgrade of a person refused with %i, to say so',
    async (code) => {
      server.gate.refuse('stranger', code);
      const line = new RawLine(server.url('stranger'));
      await line.opened;
      expect(await line.closed).toBe(code);
    },
  );

  it.each([
    ['no seat', '/sync/board-1/ideas-1', 4401],
    ['a seat no seat could be', '/sync/board-1/ideas-1?seat=%00', 4401],
    ['an unknown document', '/sync/board-1/votes-1?seat=a', 4404],
    ['a document without generation', '/sync/board-1/ideas?seat=a', 4404],
    ['a board no board could be', '/sync/..%2F..%2Fetc/ideas-1?seat=a', 4404],
    ['something after the document', '/sync/board-1/ideas-1/more?seat=a', 4404],
  ])('refuses an address with %s', async (_what, path, code) => {
    expect(await new RawLine(server.origin + path).closed).toBe(code);
    expect(server.store.loads).toBe(0);
  });

  it('Y1 says "later" when the gate or the store fails, and goes on', async () => {
    server.store.broken = true;
    expect(await new RawLine(server.url('a')).closed).toBe(1011);
    server.store.broken = false;
    const line = await open('a');
    await line.pull();
    server.gate.admit = () => Promise.reject(new Error('the log of the board is gone'));
    expect(await new RawLine(server.url('b')).closed).toBe(1011);
    await line.pull();
  });

  it('Y2 gives a seat eight lines, and one more when one has gone', async () => {
    const lines = await Promise.all(Array.from({ length: 8 }, () => open('many')));
    for (const line of lines) await line.pull();
    expect(await new RawLine(server.url('many')).closed).toBe(1013);
    await (await open('other')).pull();
    await lines[0]?.leave();
    await lines[1]?.pull();
    await (await open('many')).pull();
  });

  it('Y2 is judged by what the gate says when the line opens, not when the loading began', async () => {
    let load = (): void => undefined;
    server.store.gate.load = new Promise<void>((resolve) => {
      load = resolve;
    });
    const line = new RawLine(server.url('a'));
    while (server.store.loads === 0) await new Promise(setImmediate);
    server.gate.refuse('a', 4403);
    await server.hub.recheck(BOARD);
    load();
    expect(await line.closed).toBe(4403);
  });
});

describe('staying', () => {
  it('Y2 closes those who are out when asked to look again, and leaves the others', async () => {
    const removed = await open('removed');
    const stays = await open('stays');
    await removed.pull();
    await stays.pull();
    server.gate.refuse('removed', 4401);
    await server.hub.recheck(BOARD);
    expect(await removed.closed).toBe(4401);
    stays.update(new Writer(1).write('still writing'));
    expect(noteOf(await stays.pull())).toBe('still writing');
  });

  it('Y2 believes the latest answer when two questions overlap', async () => {
    const line = await open('a');
    await line.pull();
    let slow = (): void => undefined;
    server.gate.gate = new Promise<void>((resolve) => {
      slow = resolve;
    });
    server.gate.refuse('a', 4403);
    const first = server.hub.recheck(BOARD);
    server.gate.welcome('a');
    const second = server.hub.recheck(BOARD);
    slow();
    await Promise.all([first, second]);
    line.update(new Writer(1).write('here'));
    expect(noteOf(await line.pull())).toBe('here');
  });

  it('Y3 hears something every 15 seconds, also alone in a quiet room', async () => {
    const clock = new HandClock();
    await restart({ timers: clock });
    const line = await open('a');
    await line.pull();
    for (let i = 0; i < 4; i++) {
      clock.turn(15_000);
      const { people } = await line.take('presence');
      expect(people.size).toBe(0);
      line.sendRaw(bytesOf(3));
      await line.pull();
    }
  });

  it('Y3 cuts off a line whose other end has died, and frees its place', async () => {
    const clock = new HandClock();
    await restart({ timers: clock, limits: { linesPerSeat: 1 } });
    const dead = await open('a');
    await dead.pull();
    dead.socket.pause();
    for (let i = 0; i < 4; i++) clock.turn(15_000);
    const again = await open('a');
    await again.pull();
    dead.socket.resume();
    await dead.closed;
  });

  it('Y4 closes a reader that is too slow with 1013 instead of buffering for it', async () => {
    await restart({ limits: { bufferedBytes: 64 * 1024 } });
    const slow = await open('slow');
    const writer = await open('writer');
    await slow.pull();
    slow.socket.pause();
    const text = new Writer(1);
    // What the kernel takes for the reader is out of the server's hands; go on until the server has had enough.
    while (!server.log.some(({ fields }) => 'code' in fields && fields.code === 1013)) {
      writer.update(text.write('x'.repeat(100_000)));
      writer.update(text.change((doc) => doc.getText('note:a').delete(0, 100_000)));
      await writer.pull();
    }
    slow.socket.resume();
    expect(await slow.closed).toBe(1013);
  });

  it('Y4 closes a line that floods, and lets the seat come back when some time has passed', async () => {
    const clock = new HandClock();
    await restart({ timers: clock, limits: { messages: { burst: 50, perSecond: 10 } } });
    const flood = await open('a');
    for (let i = 0; i < 60; i++) flood.sendRaw(bytesOf(3));
    expect(await flood.closed).toBe(1013);
    const again = await open('a');
    again.ask();
    expect(await again.closed).toBe(1013);
    clock.turn(1000);
    await (await open('a')).pull();
  });

  it('Y4 bounds how much a seat may make the server send', async () => {
    await restart({ timers: new HandClock(), limits: { traffic: { burst: 100_000, perSecond: 1 } } });
    const line = await open('a');
    line.update(new Writer(1).write('x'.repeat(20_000)));
    for (let i = 0; i < 10; i++) line.ask();
    expect(await line.closed).toBe(1013);
  });

  it('Y4 bounds how much work a seat may make for the server', async () => {
    await restart({ timers: new HandClock(), limits: { effort: { burst: 10_000, perSecond: 1 } } });
    const line = await open('a');
    const writer = new Writer(1);
    const scattered = (): Uint8Array =>
      writer.change((doc) => {
        for (let i = 0; i < 50; i++) doc.getText('note:a').insert(0, 'x');
      });
    for (let i = 0; i < 8; i++) line.update(scattered());
    expect(await line.closed).toBe(1013);
  });
});

describe('bytes that mean nothing', () => {
  it('Y5 close only their own line', async () => {
    const other = await open('other');
    for (const rubbish of [
      'text',
      '',
      Uint8Array.of(),
      [0],
      [0, 3, 0],
      [4, 0],
      [0, 0, 9],
      [1, 9, 9],
      [2, 0],
      [255, 255, 255],
    ]) {
      const line = await open('a');
      line.sendRaw(rubbish);
      expect(await line.closed).toBe(4400);
    }
    await other.pull();
  });

  it('Y5 of any kind leave the server and the document as they were', async () => {
    const other = await open('other');
    other.update(new Writer(1).write('before'));
    await other.pull();
    const closings: Promise<number>[] = [];
    for (let i = 0; i < 100; i++) {
      const line = await open(`random-${i}`);
      line.sendRaw(Uint8Array.of(0, 2, 40, ...randomBytes(40)));
      line.sendRaw(randomBytes(20));
      closings.push(line.closed);
    }
    for (const code of await Promise.all(closings)) expect([4400, 4403]).toContain(code);
    expect(noteOf(await other.pull())).toBe('before');
    for (const { level, fields } of server.log) {
      expect(level).toBe('info');
      expect(Object.keys(fields).sort()).toEqual(['code', 'reason', 'seat']);
    }
  });

  it('Y5 are logged in one line, without content', async () => {
    const line = await open('a');
    line.update(bytesOf(1, 1, 9, 0, 5, 1, 'note:secret', 'secret', 0));
    await line.closed;
    expect(server.log).toHaveLength(1);
    expect(JSON.stringify(server.log)).not.toContain('secret');
    expect(server.log[0]?.fields).toMatchObject({ seat: seatOf('a'), code: 4400 });
  });
});
