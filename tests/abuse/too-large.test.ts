import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeRound } from '../support/acts.ts';
import { judged } from '../support/figure.ts';
import { answerAll } from '../support/gathering.ts';
import { type Meeting, openMeeting } from '../support/meeting.ts';
import { rawConnection } from '../support/raw-http.ts';
import { startServer, type TestServer } from '../support/server.ts';

const TOO_LARGE = 50 * 1024 * 1024;
const PIECE = Buffer.alloc(64 * 1024, 'x');

let server: TestServer;
let meeting: Meeting;
let notes: string;
beforeEach(async () => {
  server = await startServer();
  meeting = await openMeeting(server);
  const voter = await meeting.join('executive', '山本');
  await meeting.leader.do({ type: 'startAssessment' });
  await answerAll(voter, () => 3);
  await closeRound(meeting.leader);
  await meeting.leader.until(({ board }) => board.documents.notes !== null);
  notes = meeting.leader.sections.board.documents.notes ?? '';
});
afterEach(async () => {
  meeting.close();
  await server.stop();
});

/** Sends a head and then 50 MB, as fast as they are taken, whatever is answered; milliseconds until it was cut off. */
async function pours(head: string | Buffer, upgrade?: string): Promise<number> {
  const { socket, ended } = rawConnection(server.origin);
  if (upgrade !== undefined) {
    socket.write(upgrade);
    await new Promise((resolve) => socket.once('data', resolve));
  }
  const began = performance.now();
  socket.write(head);
  let bytes = 0;
  const pour = () => {
    while (bytes < TOO_LARGE && !socket.destroyed) {
      bytes += PIECE.length;
      if (!socket.write(PIECE)) return;
    }
  };
  socket.on('drain', pour);
  pour();
  await ended;
  return performance.now() - began;
}

const headers = (): string =>
  `Host: ${new URL(server.origin).host}\r\nOrigin: ${server.origin}\r\nCookie: ${meeting.leader.browser.cookie}\r\n`;
const upgradeTo = (path: string): string =>
  `GET ${path} HTTP/1.1\r\n${headers()}Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\n\r\n`;
const postTo = (path: string, length: string): string =>
  `POST ${path} HTTP/1.1\r\n${headers()}Content-Type: application/json\r\n${length}\r\n\r\n`;

/** The head of one frame of that many bytes, masked by zeros. */
function frame(): Buffer {
  const head = Buffer.alloc(14);
  head[0] = 0x82;
  head[1] = 0xff;
  head.writeBigUInt64BE(BigInt(TOO_LARGE), 2);
  return head;
}

const ofSeat = () => `board=${meeting.board}&seat=${meeting.leader.seat}`;
const polls = async (): Promise<string> => {
  const path = `/socket.io/?EIO=4&transport=polling&${ofSeat()}`;
  const answer = await fetch(server.origin + path, { headers: { cookie: meeting.leader.browser.cookie } });
  return `${path}&sid=${/"sid":"([^"]+)"/.exec(await answer.text())?.[1] ?? ''}`;
};

describe('row 11: Q22 who sends 50 MB at once, and goes on whatever is answered', () => {
  it.each([
    [
      'a frame of the live line',
      async () => pours(frame(), upgradeTo(`/socket.io/?EIO=4&transport=websocket&${ofSeat()}`)),
    ],
    ['a frame of a document', async () => pours(frame(), upgradeTo(`/sync/${meeting.board}/${notes}?${ofSeat()}`))],
    ['a request', async () => pours(postTo('/api/boards', `Content-Length: ${String(TOO_LARGE)}`))],
    [
      'a request that says no length',
      async () => pours(`${postTo('/api/boards', 'Transfer-Encoding: chunked')}3200000\r\n`),
    ],
    ['what is said by polls', async () => pours(postTo(await polls(), `Content-Length: ${String(TOO_LARGE)}`))],
    [
      'what is said by polls without a length',
      async () => pours(`${postTo(await polls(), 'Transfer-Encoding: chunked')}3200000\r\n`),
    ],
  ])('is cut off: %s', async (name, pour) => {
    judged(11, `50 MB as ${name}: ms until it was cut off`, await pour(), 1_000);
    await meeting.leader.do({ type: 'setTimer', action: 'start', ms: 60_000 });
    expect(meeting.leader.line.connected).toBe(true);
  });
});
