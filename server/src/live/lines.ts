import type { RefusedCount } from '../access/refused.ts';
import type { Admissions } from './admissions.ts';
import { type Conn, endConn } from './conn.ts';

/**
 * A seat has so many live lines at once. Whoever comes back may have left some behind that nobody has missed yet, so it is
 * the oldest that go.
 */
export function boundLines(
  engine: { on(event: 'connection', heard: (conn: Conn) => void): unknown },
  { admissions, refused }: { admissions: Admissions; refused: RefusedCount },
  most: number,
): void {
  const lines = new Map<string, Set<Conn>>();
  engine.on('connection', (conn) => {
    const key = admissions.keyOf(conn.request);
    const own = lines.get(key) ?? new Set<Conn>();
    lines.set(key, own.add(conn));
    conn.once('close', () => {
      own.delete(conn);
      if (own.size === 0 && lines.get(key) === own) lines.delete(key);
    });
    const [oldest] = own;
    if (own.size <= most || oldest === undefined) return;
    own.delete(oldest);
    refused.add('too-many-lines');
    endConn(oldest, 'newer lines of this seat');
  });
}
