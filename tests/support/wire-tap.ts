import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** One connection of a person's browser: what it asked for first, and every byte the server sent on it. */
export interface TappedLine {
  readonly asked: () => string;
  readonly heard: () => Buffer;
}

/** A person's own way to the server: everything the server sends on it is kept, byte by byte. */
export interface WireTap {
  readonly origin: string;
  readonly lines: readonly TappedLine[];
  close(): void;
}

/** Listens on a free port of this machine and passes everything on to `origin` and back. */
export async function openTap(origin: string): Promise<WireTap> {
  const lines: TappedLine[] = [];
  const sockets = new Set<Socket>();
  const port = Number(new URL(origin).port);
  const server = createServer((inner) => {
    const outer = connect(port, '127.0.0.1');
    const asked: Buffer[] = [];
    const heard: Buffer[] = [];
    lines.push({ asked: () => Buffer.concat(asked).toString('latin1'), heard: () => Buffer.concat(heard) });
    inner.on('data', (bytes: Buffer) => {
      // The first request says what kind of line it is.
      if (asked.length === 0) asked.push(bytes);
    });
    outer.on('data', (bytes: Buffer) => heard.push(bytes));
    for (const [from, to] of [
      [inner, outer],
      [outer, inner],
    ] as const) {
      sockets.add(from);
      from.setNoDelay(true);
      from.on('error', () => to.destroy());
      from.on('close', () => {
        sockets.delete(from);
        to.destroySoon();
      });
    }
    inner.pipe(outer);
    outer.pipe(inner);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    lines,
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
