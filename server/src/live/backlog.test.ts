import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server as SocketServer } from 'socket.io';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { watchBacklog } from './backlog.ts';
import { endConn } from './conn.ts';

let http: Server;
let io: SocketServer;
let origin: string;
let told: string[];
beforeEach(async () => {
  http = createServer();
  io = new SocketServer(http, { serveClient: false });
  told = [];
  watchBacklog(
    io.engine,
    { behind: 3_000, unfetched: 10_000 },
    {
      behind: () => told.push('behind'),
      caughtUp: () => told.push('caught up'),
      tooMuch(conn) {
        told.push('too much');
        endConn(conn, 'reads too slowly');
      },
    },
    () => 0,
  );
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${String((http.address() as AddressInfo).port)}`;
});
afterEach(() => io.close());

/** A line over polls that fetches only when it is told to. */
async function openLine() {
  const at = `${origin}/socket.io/?EIO=4&transport=polling`;
  const sid = /"sid":"([^"]+)"/.exec(await (await fetch(at)).text())?.[1] ?? '';
  const fetched = () => fetch(`${at}&sid=${sid}`);
  const say = (body: string) => fetch(`${at}&sid=${sid}`, { method: 'POST', body, headers: { origin } });
  await say('40');
  await fetched();
  return { fetched, say };
}
const tell = () => io.emit('view', 'x'.repeat(4_000));

describe('a line over polls', () => {
  it('D83 that says it is alive and fetches nothing is ended before much is kept for it', async () => {
    const { fetched, say } = await openLine();
    tell();
    expect((await say('3')).status).toBe(200);
    tell();
    expect(io.engine.clientsCount).toBe(1);
    tell();
    expect(told).toEqual(['behind', 'too much']);
    expect(io.engine.clientsCount).toBe(0);
    expect((await fetched()).status).toBe(400);
  });

  it('D83 that fetches what it is told goes on, however much it was in all', async () => {
    const { fetched } = await openLine();
    for (let n = 0; n < 10; n += 1) {
      tell();
      expect(await (await fetched()).text()).toContain('xxx');
    }
    expect([io.engine.clientsCount, told]).toEqual([1, []]);
  });

  it('Q7 that fell behind is told anew once it has fetched everything', async () => {
    const { fetched } = await openLine();
    tell();
    tell();
    expect(told).toEqual(['behind']);
    await fetched();
    expect(told).toEqual(['behind', 'caught up']);
  });
});

describe('a line over a WebSocket', () => {
  const open = async () => {
    const socket = new WebSocket(`${origin.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`);
    await new Promise<void>((resolve) => {
      socket.on('message', (data: Buffer) => {
        if (data.toString().startsWith('0')) socket.send('40');
        if (data.toString().startsWith('40')) resolve();
      });
    });
    return socket;
  };
  const until = async (wanted: string) => {
    while (!told.includes(wanted)) {
      // What the kernel takes for the reader is out of the server's hands; go on until it has had enough.
      for (let n = 0; n < 50; n += 1) io.emit('view', 'x'.repeat(4_000));
      await new Promise(setImmediate);
    }
  };

  it('Q7 that isn’t read is closed as one that may come again later', async () => {
    const socket = await open();
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.pause();
    await until('too much');
    socket.resume();
    expect([1013, 1006]).toContain(await closed);
    expect(io.engine.clientsCount).toBe(0);
  });

  it('Q7 that is read keeps what it gets, and is never behind', async () => {
    const socket = await open();
    let heard = 0;
    socket.on('message', () => (heard += 1));
    for (let n = 0; n < 50; n += 1) {
      const before = heard;
      io.emit('view', 'x'.repeat(2_000));
      while (heard === before) await new Promise(setImmediate);
    }
    expect(told).toEqual([]);
    socket.terminate();
  });
});
