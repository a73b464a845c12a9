import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PollAnswers } from './poll-answers.ts';

/** More than any kernel takes for a reader. */
const MUCH = 'x'.repeat(32 * 1024 * 1024);

let http: Server;
let answers: PollAnswers;
let unread: number;
const start = async (times?: { poll: number; goodbye: number }) => {
  unread = 0;
  answers = new PollAnswers(() => (unread += 1), times);
  http = createServer((request, response) => {
    answers.follow('line', response);
    response.end(request.url === '/much' ? MUCH : 'little');
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
};
beforeEach(() => start());
afterEach(() => http.close());

/** A poll by somebody who reads nothing of the answer; resolves when it has been given. */
async function asks(path: string): Promise<{ socket: Socket; ended: Promise<unknown> }> {
  const socket = connect((http.address() as AddressInfo).port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.pause();
  const answered = new Promise((resolve) => http.once('request', resolve));
  socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`);
  await answered;
  // Who doesn't read hears nothing of the end either.
  return { socket, ended: new Promise((resolve) => socket.once('close', resolve)) };
}
const cutOff = async ({ socket, ended }: Awaited<ReturnType<typeof asks>>) => {
  socket.resume();
  await ended;
};

describe('Q21 an answer to a poll that nobody reads', () => {
  it('counts as what the line hasn’t fetched, until it is read', async () => {
    const { socket } = await asks('/much');
    expect(answers.unread('line')).toBeGreaterThan(8 * 1024 * 1024);
    let read = 0;
    const all = new Promise<void>((resolve) =>
      socket.on('data', (data: Buffer) => {
        read += data.length;
        if (read > MUCH.length) resolve();
      }),
    );
    socket.resume();
    await all;
    expect([answers.unread('line'), answers.unread('nobody')]).toEqual([0, 0]);
    socket.destroy();
    expect(unread).toBe(0);
  });

  it('is let go when the line asks again, which has one such answer at most', async () => {
    const first = await asks('/much');
    const second = await asks('/little');
    await cutOff(first);
    expect([unread, answers.unread('line')]).toEqual([1, 0]);
    second.socket.destroy();
  });

  it('is let go after some time, and soon after its line has ended', async () => {
    http.close();
    await start({ poll: 50, goodbye: 1_000_000 });
    const timed = await asks('/much');
    await vi.waitFor(() => expect(unread).toBe(1));
    await cutOff(timed);
    http.close();
    await start({ poll: 1_000_000, goodbye: 10 });
    const left = await asks('/much');
    answers.end('line');
    await vi.waitFor(() => expect(unread).toBe(1));
    await cutOff(left);
  });
});
