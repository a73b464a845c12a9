import type { LiveServer } from './server.ts';

/** Several times the largest board: what hasn't been fetched by then is old, and coming back is quicker. Bytes, or letters. */
const MOST_UNSENT = 16 * 1024 * 1024;

interface Conn {
  on(event: 'packetCreate', heard: (packet: { readonly data?: string | Buffer }) => void): unknown;
  on(event: 'flush', heard: () => void): unknown;
  close(discard: boolean): unknown;
}

/**
 * Ends lines whose other end doesn't fetch what it is sent. Signs of life don't show that: they can be sent by whoever
 * never reads, and everything that a board tells would be kept for them.
 */
export function boundBacklog({ engine }: LiveServer, most = MOST_UNSENT): void {
  engine.on('connection', (conn: Conn) => {
    let unsent = 0;
    conn.on('flush', () => {
      unsent = 0;
    });
    conn.on('packetCreate', ({ data }) => {
      unsent += data?.length ?? 0;
      if (unsent > most) conn.close(true);
    });
  });
}
