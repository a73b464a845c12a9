import { Agent, createServer, get, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { boundRequests } from './requests.ts';

let http: Server;
let ended: number;
let heard: number;
beforeEach(async () => {
  [ended, heard] = [0, 0];
  http = createServer((_request, response) => {
    heard += 1;
    // In a turn of its own, as an answer that has to be looked up.
    setImmediate(() => response.end('yes'));
  });
  boundRequests(http, { rate: { burst: 30, perSecond: 1 }, unanswered: 5, elapsed: () => 0 }, () => (ended += 1));
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
});
afterEach(() => http.close());
const port = () => (http.address() as AddressInfo).port;

it('Q20 who asks without waiting for answers is cut off, and nothing more of it is heard', async () => {
  const socket = connect(port(), '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(1_000));
  socket.resume();
  await new Promise((resolve) => socket.once('close', resolve));
  expect([ended, heard]).toEqual([1, 5]);
});

it('Q20 who asks much on one connection, one after another, is answered each time, and has to open another now and then', async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ask = () =>
    new Promise<number | undefined>((resolve, reject) => {
      get({ port: port(), host: '127.0.0.1', agent }, (answer) => {
        answer.resume();
        answer.once('end', () => resolve(answer.statusCode));
      }).once('error', reject);
    });
  const statuses: (number | undefined)[] = [];
  for (let n = 0; n < 100; n += 1) statuses.push(await ask());
  expect(statuses).toEqual(Array(100).fill(200));
  expect(ended).toBe(3);
  agent.destroy();
});
