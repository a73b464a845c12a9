import type { BoardClient } from '@nemawashi/server/demo/client';
import { WebSocket } from 'ws';
import type { Flooded, OpenFlood } from './flooding.ts';
import { closed, entry } from './light-line.ts';
import { rawConnection } from './raw-http.ts';

const opened = (socket: WebSocket): Promise<boolean> =>
  new Promise((resolve) => {
    socket.on('error', () => undefined);
    socket.once('open', () => resolve(true));
    socket.once('close', () => resolve(false));
  });

/** A WebSocket at this address by whoever holds the seat, with what is said first, and what is said then without end. */
const byWebSocket =
  (
    who: BoardClient,
    path: string,
    first: readonly string[],
    next: (n: number) => readonly (string | Buffer)[],
  ): OpenFlood =>
  async (origin) => {
    const headers = { cookie: who.browser.cookie, origin };
    const socket = new WebSocket(origin.replace(/^http/, 'ws') + path, { headers });
    if (!(await opened(socket))) return null;
    for (const said of first) socket.send(said);
    let said = 0;
    return {
      send(messages) {
        if (socket.readyState !== WebSocket.OPEN) return;
        for (let n = 0; n < messages; n += 1, said += 1) for (const each of next(said)) socket.send(each);
      },
      ended: closed(socket),
      drop: () => socket.terminate(),
    };
  };

const lineOf = ({ board, seat }: BoardClient, transport: string): string =>
  `/socket.io/?EIO=4&transport=${transport}&board=${board}&seat=${seat}`;

/** A question to a document, which is answered with what it holds, and somebody's presence. */
const QUESTION = Buffer.from([0, 0, 1, 0]);
const PRESENCE = Buffer.from([1, 1, 0]);

export const overBoardLine = (who: BoardClient): OpenFlood =>
  byWebSocket(who, lineOf(who, 'websocket'), [entry(who)], (n) => [
    `42${String(n)}["command",{"id":"flood-${String(n)}","command":{"type":"nothing"}}]`,
  ]);

export const overDocument = (who: BoardClient, document: string): OpenFlood =>
  byWebSocket(who, `/sync/${who.board}/${document}?seat=${who.seat}`, [], (n) => [n % 2 === 0 ? QUESTION : PRESENCE]);

export const overCarriedDocument = (who: BoardClient, document: string): OpenFlood => {
  const namespace = `/sync/${who.board}/${document}`;
  const enters = `40${namespace},${JSON.stringify({ seat: who.seat })}`;
  const part = `451-${namespace},["part",{"_placeholder":true,"num":0},true]`;
  return byWebSocket(who, lineOf(who, 'websocket'), [enters], () => [part, QUESTION]);
};

const REQUEST = 'GET /healthz HTTP/1.1\r\nHost: flood\r\n\r\n';

/** Requests that wait for no answer. */
export const overRequests: OpenFlood = (origin) => {
  const { socket, ended } = rawConnection(origin);
  return Promise.resolve({
    send: (messages) => void socket.write(REQUEST.repeat(messages)),
    ended,
    drop: () => socket.destroy(),
  });
};

/** Requests of which each waits for its answer. */
export const overRequestsInTurn: OpenFlood = (origin) => {
  const { socket, ended } = rawConnection(origin);
  let due = 0;
  let waits = false;
  const ask = () => {
    waits = due >= 1;
    if (!waits) return;
    due -= 1;
    socket.write(REQUEST);
  };
  socket.on('data', ask);
  return Promise.resolve({
    send(messages) {
      due += messages;
      if (!waits) ask();
    },
    ended,
    drop: () => socket.destroy(),
  });
};

/** Ten of them, each of which takes a tenth; ended when all are. */
export const tenAtOnce =
  (open: OpenFlood): OpenFlood =>
  async (origin) => {
    const lines = (await Promise.all(Array.from({ length: 10 }, () => open(origin)))).filter((line) => line !== null);
    return {
      send(messages) {
        for (const line of lines) line.send(messages / lines.length);
      },
      ended: Promise.all(lines.map(({ ended }) => ended)),
      drop() {
        for (const line of lines) line.drop();
      },
    };
  };

/** What a page says that has only polls, as much of it in each request as is due. */
export const overPolls =
  (who: BoardClient): OpenFlood =>
  async (origin) => {
    const at = origin + lineOf(who, 'polling');
    const headers = { cookie: who.browser.cookie, origin };
    const ask = (query: string, body?: string) =>
      fetch(at + query, { headers, ...(body !== undefined && { method: 'POST', body }) }).catch(() => null);
    const sid = /"sid":"([^"]+)"/.exec((await (await ask(''))?.text()) ?? '')?.[1];
    if (sid === undefined) return null;
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    const say = async (body: string) => {
      const answer = await ask(`&sid=${sid}`, body);
      await answer?.text();
      if (answer?.status !== 200) end();
    };
    let last = say(entry(who));
    return {
      send(messages) {
        const body = Array.from({ length: messages }, () => '42["clock"]').join('\x1e');
        last = last.then(() => say(body));
      },
      ended,
      drop: end,
    } satisfies Flooded;
  };
