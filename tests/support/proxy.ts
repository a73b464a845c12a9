import { createHash } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/** How a proxy of some office behaves; each may change while it runs. */
export interface ProxyManners {
  /**
   * What an upgrade to a WebSocket gets: through; 403; 200 with a page; no answer ever; or 101 from the proxy itself and
   * then never a frame.
   */
  readonly upgrades: 'pass' | 'refuse' | 'answer' | 'ignore' | 'mute';
  /** What any other request gets: through; 502; a page of the proxy's own (200); or no answer ever. */
  readonly requests: 'pass' | 'bad-gateway' | 'page' | 'ignore';
  /** What comes by whatever the proxy does to the rest, as if from the browser's own store. */
  readonly kept: (path: string) => boolean;
  /** Passes an answer on when all of it is there, as a virus scanner does. */
  readonly buffered: boolean;
  /** Cuts a connection over which nothing moved for so many milliseconds; null: never. */
  readonly idleMs: number | null;
  /** What the server is told of the request; as it came if it isn't said. */
  readonly headers: (incoming: IncomingHttpHeaders) => IncomingHttpHeaders;
  /** Where the server is asked (path and query); null: the proxy answers 404. */
  readonly path: (incoming: string) => string | null;
}

export interface Proxy {
  /** Where the page is reached through this proxy. */
  readonly origin: string;
  /** Method and address of what came by, upgrades as `UPGRADE`, oldest first. */
  readonly seen: readonly string[];
  /** As `seen`, of what was passed on and isn't answered yet. */
  readonly pending: readonly string[];
  /** From the next request on. */
  change(manners: Partial<ProxyManners>): void;
  /** Ends every connection that is open. */
  cut(): void;
  close(): Promise<void>;
}

const AS_IS: ProxyManners = {
  upgrades: 'pass',
  requests: 'pass',
  kept: () => false,
  buffered: false,
  idleMs: null,
  headers: (incoming) => incoming,
  path: (incoming) => incoming,
};

const PAGE = '<!doctype html><title>Sign in</title><p>Please sign in to use the network.</p>';

/** A real proxy in front of a server, with the manners of one. */
export async function openProxy(
  server: { readonly origin: string },
  manners: Partial<ProxyManners> = {},
): Promise<Proxy> {
  const { hostname, port } = new URL(server.origin);
  let current = { ...AS_IS, ...manners };
  const seen: string[] = [];
  const sockets = new Set<Duplex>();
  const pending = new Set<IncomingMessage>();
  const watch = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
    if (current.idleMs !== null) socket.setTimeout(current.idleMs, () => socket.destroy());
  };
  /** The same request to the server; null where the proxy knows of no such address. */
  const onward = (incoming: IncomingMessage) => {
    const path = current.path(incoming.url ?? '/');
    if (path === null) return null;
    const asked = request({
      hostname,
      port,
      path,
      method: incoming.method,
      headers: current.headers(incoming.headers),
      agent: false,
    });
    asked.on('socket', watch);
    return asked;
  };

  const proxy = createServer((incoming, answer) => {
    seen.push(asRequest(incoming));
    const requests = current.kept(incoming.url ?? '/') ? 'pass' : current.requests;
    if (requests === 'ignore') return;
    if (requests === 'bad-gateway') return void answer.writeHead(502, HTML).end('<h1>502 Bad Gateway</h1>');
    if (requests === 'page') return void answer.writeHead(200, HTML).end(PAGE);
    const asked = onward(incoming);
    if (asked === null) return void answer.writeHead(404, HTML).end('<h1>404</h1>');
    asked.on('response', (answered) => pass(answered, answer, current.buffered));
    asked.on('error', () => (answer.headersSent ? answer.destroy() : answer.writeHead(502, HTML).end()));
    // Whoever asked is gone: the server is told.
    answer.on('close', () => {
      pending.delete(incoming);
      asked.destroy();
    });
    pending.add(incoming);
    incoming.pipe(asked);
  });
  proxy.on('connection', watch);
  proxy.on('upgrade', (incoming: IncomingMessage, near: Duplex, head: Buffer) => {
    seen.push(`UPGRADE ${incoming.url ?? ''}`);
    near.on('error', () => near.destroy());
    const { upgrades, requests } = current;
    if (requests === 'ignore' || upgrades === 'ignore') return;
    if (requests !== 'pass') return plain(near, '502 Bad Gateway', '');
    if (upgrades === 'refuse') return plain(near, '403 Forbidden', 'Blocked by policy');
    if (upgrades === 'answer') return plain(near, '200 OK', PAGE);
    if (upgrades === 'mute') {
      near.write(switched(incoming));
      near.resume();
      return;
    }
    const asked = onward(incoming);
    if (asked === null) return plain(near, '404 Not Found', '');
    asked.on('error', () => near.destroy());
    asked.on('response', (answered) => plain(near, `${String(answered.statusCode)} `, ''));
    asked.on('upgrade', (answered, far, farHead) => {
      far.on('error', () => far.destroy());
      far.on('close', () => near.destroy());
      near.on('close', () => far.destroy());
      near.write(
        `HTTP/1.1 101 Switching Protocols\r\n${pairs(answered.rawHeaders)
          .map(([name, value]) => `${name}: ${value}\r\n`)
          .join('')}\r\n`,
      );
      if (farHead.length > 0) near.write(farHead);
      if (head.length > 0) far.write(head);
      near.pipe(far).pipe(near);
    });
    asked.end();
  });

  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    origin: `http://127.0.0.1:${String((proxy.address() as AddressInfo).port)}`,
    seen,
    get pending() {
      return [...pending].map(asRequest);
    },
    change(changed) {
      current = { ...current, ...changed };
    },
    cut,
    async close() {
      const closed = new Promise((resolve) => proxy.close(resolve));
      cut();
      await closed;
    },
  };
}

const asRequest = ({ method, url }: IncomingMessage): string => `${method ?? ''} ${url ?? ''}`;

const HTML = { 'content-type': 'text/html; charset=utf-8' };

/** An answer in the place of an upgrade. */
function plain(socket: Duplex, status: string, body: string): void {
  socket.end(
    `HTTP/1.1 ${status}\r\ncontent-type: text/html\r\ncontent-length: ${String(Buffer.byteLength(body))}\r\nconnection: close\r\n\r\n${body}`,
  );
}

/** The handshake of RFC 6455 §4.2.2. */
function switched({ headers }: IncomingMessage): string {
  const key = headers['sec-websocket-key'] ?? '';
  const accept = createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
  return `HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: Upgrade\r\nsec-websocket-accept: ${accept}\r\n\r\n`;
}

function pass(answered: IncomingMessage, answer: ServerResponse, buffered: boolean): void {
  answered.on('error', () => answer.destroy());
  if (!buffered) {
    answer.writeHead(answered.statusCode ?? 502, answered.rawHeaders);
    answered.pipe(answer);
    return;
  }
  const parts: Buffer[] = [];
  answered.on('data', (part: Buffer) => parts.push(part));
  answered.on('end', () => {
    answer.writeHead(answered.statusCode ?? 502, answered.rawHeaders);
    answer.end(Buffer.concat(parts));
  });
}

const pairs = (raw: readonly string[]): (readonly [string, string])[] =>
  raw.flatMap((name, index) => (index % 2 === 0 ? [[name, raw[index + 1] ?? ''] as const] : []));
