import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Ack } from '@nemawashi/shared/protocol/live';
import { expect, it } from 'vitest';
import { Acks } from './acks.ts';
import type { Conn } from './conn.ts';
import { textFrame } from './frame.ts';

const taken: Ack = { ok: true, reply: { at: 7, revision: 1 } };
const refused: Ack = { ok: false, refusal: { kind: 'department-double', values: { department: '営業' } } };
const TAKEN = '3[{"ok":true,"reply":{"at":7,"revision":1}}]';
const REFUSED = '[{"ok":false,"refusal":{"kind":"department-double","values":{"department":"営業"}}}]';

type Write = Parameters<Conn['write']>;

/** A line that notes what is written to it. */
function lineBy(name: 'websocket' | 'polling') {
  const writes: Write[] = [];
  const conn = { transport: { name }, write: (...write: Write) => writes.push(write) } as unknown as Conn;
  return { conn, writes };
}
const framesOf = (writes: readonly Write[]) => writes.map(([, { wsPreEncodedFrame }]) => wsPreEncodedFrame);

it('Z81 what a line is answered in one turn of the event loop is one write, each answer a message of its own', async () => {
  const acks = new Acks();
  const [one, other] = [lineBy('websocket'), lineBy('websocket')];
  acks.tell(one.conn, 1, taken);
  acks.tell(other.conn, 4, taken);
  acks.tell(one.conn, 12, refused);
  await nextTurn();
  const messages = [`431${TAKEN.slice(1)}`, `4312${REFUSED}`].map((text) => textFrame(text));
  expect(framesOf(one.writes)).toEqual([[Buffer.concat(messages)]]);
  expect(framesOf(other.writes)).toEqual([[textFrame(`434${TAKEN.slice(1)}`)]]);
  acks.tell(one.conn, 13, taken);
  await nextTurn();
  expect(framesOf(one.writes)).toHaveLength(2);
});

it('Z81 a poll is given each answer as a text', async () => {
  const acks = new Acks();
  const { conn, writes } = lineBy('polling');
  acks.tell(conn, 1, taken);
  acks.tell(conn, 2, refused);
  await nextTurn();
  expect(writes.map(([text]) => text)).toEqual([`31${TAKEN.slice(1)}`, `32${REFUSED}`]);
  expect(framesOf(writes)).toEqual([undefined, undefined]);
});
