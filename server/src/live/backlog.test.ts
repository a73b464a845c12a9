import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server as SocketServer } from 'socket.io';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { boundBacklog } from './backlog.ts';
import type { LiveServer } from './server.ts';

let http: Server;
let io: LiveServer;
let origin: string;
beforeEach(async () => {
  http = createServer();
  io = new SocketServer(http, { transports: ['polling'], serveClient: false });
  boundBacklog(io, 10_000);
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
const tell = () => io.emit('view', { board: { title: 'x'.repeat(4_000) } } as never);

it('D83 a line that says it is alive and fetches nothing is ended before much is kept for it', async () => {
  const { fetched, say } = await openLine();
  tell();
  expect((await say('3')).status).toBe(200);
  tell();
  tell();
  expect(io.engine.clientsCount).toBe(0);
  expect((await fetched()).status).toBe(400);
});

it('D83 one that fetches what it is told goes on, however much it was in all', async () => {
  const { fetched } = await openLine();
  for (let n = 0; n < 10; n += 1) {
    tell();
    expect(await (await fetched()).text()).toContain('xxx');
  }
  expect(io.engine.clientsCount).toBe(1);
});
