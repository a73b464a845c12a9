import type { Conn } from './conn.ts';
import type { Polls } from './polls.ts';

/** What a message that waits takes beside what it says; else thousands of small ones would count for nothing. Bytes. */
const BESIDE = 256;

/** As `MOST` has them. */
export interface Unfetched {
  readonly behind: number;
  readonly unfetched: number;
}

export interface BacklogWatch {
  /** More is waiting for it than it should be told of: it is passed over from now on. */
  readonly behind: (conn: Conn) => void;
  /** It has fetched everything, and is to be told anew. */
  readonly caughtUp: (conn: Conn) => void;
  /** As much waits as is kept for anybody. */
  readonly tooMuch: (conn: Conn) => void;
}

/**
 * Looks at how much waits for connections whose other end doesn't fetch what it is sent. Signs of life don't show that:
 * they can be sent by whoever never reads, and everything that a board tells would be kept for them. Bytes, or letters.
 */
export function watchBacklog(
  engine: { on(event: 'connection', heard: (conn: Conn) => void): unknown },
  { behind, unfetched }: Unfetched,
  watch: BacklogWatch,
  unread: Polls['unread'],
): void {
  engine.on('connection', (conn) => {
    let queued = 0;
    let passedOver = false;
    const unsent = () => queued + (conn.transport.socket?.bufferedAmount ?? unread(conn.id));
    const look = () => {
      if (!passedOver || conn.writeBuffer.length > 0 || unsent() > 0) return;
      passedOver = false;
      // Not in the midst of what emptied it.
      setImmediate(() => watch.caughtUp(conn));
    };
    const attend = () => {
      conn.transport.on('drain', look);
      // A poll: whoever asks with the next has got the last.
      conn.transport.on('ready', look);
    };
    attend();
    conn.on('upgrade', attend);
    conn.on('flush', () => {
      queued = 0;
      // A poll takes all there is.
      if (conn.transport.socket === undefined) setImmediate(look);
    });
    conn.on('packetCreate', ({ data }) => {
      // However large one message is: it is what waits before it that shows a slow reader.
      const before = unsent();
      queued += (data?.length ?? 0) + BESIDE;
      if (unsent() > unfetched) watch.tooMuch(conn);
      else if (before > behind && !passedOver) {
        passedOver = true;
        watch.behind(conn);
      }
    });
  });
}
