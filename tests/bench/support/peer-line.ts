import { once } from 'node:events';
import * as encoding from 'lib0/encoding';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import type { PeerName } from './peer.ts';

/** A line to a board of another server: it votes, and reads no more of what comes than it needs to know that it counted. */
export interface PeerLine {
  vote(key: string, value: number): Promise<void>;
  readonly bytes: number;
  close(): void;
}

interface Speech {
  readonly path: (board: string) => string;
  /** Sent when the line stands. */
  readonly hello: (board: string) => readonly (string | Uint8Array)[];
  /** Whether it is let in. */
  readonly welcomes: (said: Buffer) => boolean;
  readonly vote: (board: string, number: number, key: string, value: number) => string | Uint8Array;
  /** Whether it says that the vote under this number, or key, counts; in order, one after the other. */
  readonly acknowledges: (said: Buffer, number: number, key: string) => boolean;
  readonly answers?: (said: Buffer) => string | null;
}

const SYNC = 0;
const [STEP_ONE, UPDATE] = [0, 2];
/** Of Hocuspocus. */
const [AUTH, TOKEN, AUTHENTICATED, SYNC_STATUS] = [2, 0, 2, 8];

const message = (board: string | null, ...parts: readonly (number | string | Uint8Array)[]): Uint8Array =>
  encoding.encode((to) => {
    if (board !== null) encoding.writeVarString(to, board);
    for (const part of parts)
      if (typeof part === 'number') encoding.writeVarUint(to, part);
      else if (typeof part === 'string') encoding.writeVarString(to, part);
      else encoding.writeVarUint8Array(to, part);
  });

/** Somebody's votes as changes of a shared document, of which they keep no more than what they wrote. */
function yjsSpeech(): (key: string, value: number) => Uint8Array {
  const doc = new Y.Doc({ gc: true });
  let last: Uint8Array = new Uint8Array();
  doc.on('update', (update: Uint8Array) => (last = update));
  return (key, value) => {
    doc.getMap('votes').set(key, value);
    return last;
  };
}

const SPEECHES: Readonly<Record<PeerName, () => Speech>> = {
  hocuspocus: () => {
    const update = yjsSpeech();
    return {
      path: () => '/',
      hello: (board) => [message(board, AUTH, TOKEN, 'token', '4.7.0')],
      welcomes: (said) => said.includes(Buffer.from([AUTH, AUTHENTICATED])),
      vote: (board, _number, key, value) => message(board, SYNC, UPDATE, update(key, value)),
      acknowledges: (said) => said.at(-2) === SYNC_STATUS && said.at(-1) === 1,
    };
  },
  'y-websocket': () => {
    const update = yjsSpeech();
    return {
      path: (board) => `/${board}`,
      hello: () => [message(null, SYNC, STEP_ONE, Y.encodeStateVector(new Y.Doc()))],
      welcomes: (said) => said[0] === SYNC && said[1] === STEP_ONE,
      vote: (_board, _number, key, value) => message(null, SYNC, UPDATE, update(key, value)),
      // It has no acknowledgement: everybody is told, who voted too.
      acknowledges: (said, _number, key) => said.includes(key),
    };
  },
  'socket-io': () => ({
    path: () => '/socket.io/?EIO=4&transport=websocket',
    hello: (board) => [`40${JSON.stringify({ board })}`],
    welcomes: (said) => said.toString('latin1', 0, 2) === '40',
    vote: (_board, number, key, value) => `42${String(number)}${JSON.stringify(['vote', { key, value }])}`,
    acknowledges: (said, number) => said.toString('latin1', 0, 20).startsWith(`43${String(number)}[`),
    answers: (said) => (said.length === 1 && said.toString() === '2' ? '3' : null),
  }),
  'plain-ws': () => ({
    path: (board) => `/${board}`,
    hello: () => [],
    welcomes: () => true,
    vote: (_board, number, key, value) => JSON.stringify({ number, key, value }),
    acknowledges: (said, number) => said.includes(`"acknowledged":${String(number)}}`),
  }),
};

export async function openPeerLine(name: PeerName, port: number, board: string): Promise<PeerLine> {
  const speech = SPEECHES[name]();
  const socket = new WebSocket(`ws://127.0.0.1:${String(port)}${speech.path(board)}`, { perMessageDeflate: false });
  const waiting: { readonly number: number; readonly key: string; readonly done: () => void }[] = [];
  let [bytes, last] = [0, 0];
  const inside = Promise.withResolvers<null>();
  socket.on('message', (said: Buffer) => {
    bytes += said.length;
    if (speech.welcomes(said)) inside.resolve(null);
    const [first] = waiting;
    if (first !== undefined && speech.acknowledges(said, first.number, first.key)) {
      waiting.shift();
      first.done();
    }
    const answer = speech.answers?.(said) ?? null;
    if (answer !== null) socket.send(answer);
  });
  await once(socket, 'open');
  const hello = speech.hello(board);
  for (const each of hello) socket.send(each);
  if (hello.length > 0) await inside.promise;
  return {
    vote(key, value) {
      const number = (last += 1);
      return new Promise((done) => {
        waiting.push({ number, key, done });
        socket.send(speech.vote(board, number, key, value));
      });
    },
    get bytes() {
      return bytes;
    },
    close: () => socket.close(),
  };
}
