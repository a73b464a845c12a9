import { Bucket } from '../access/bucket.ts';
import type { Elapsed } from '../elapsed.ts';
import type { LiveServer } from './server.ts';

/** Of a line: the board's own once, and each shared document when it is opened, or asked for again. */
const ENTRIES = { burst: 20, perSecond: 1 };
/** How Socket.IO begins the packet that asks to be let in somewhere. */
const CONNECT = '0';

interface Conn {
  prependListener(event: 'data', heard: (data: unknown) => void): unknown;
  removeAllListeners(event: 'data'): unknown;
  close(discard: boolean): unknown;
}

/**
 * One message can carry as many requests to be let in as it has room for, each answered with the whole board, or with a
 * namespace of its own, before anybody is asked who they are: a line that asks that often is ended.
 */
export function boundEntries({ engine }: LiveServer, elapsed: Elapsed): void {
  engine.on('connection', (conn: Conn) => {
    const entries = new Bucket(ENTRIES, elapsed);
    conn.prependListener('data', (data) => {
      if (typeof data !== 'string' || !data.startsWith(CONNECT) || entries.take()) return;
      // A WebSocket may go on sending for as long as its other end takes to close.
      conn.removeAllListeners('data');
      conn.close(true);
    });
  });
}
