import type { Quotas } from '../access/quotas.ts';
import type { RefusedCount } from '../access/refused.ts';
import type { Admissions } from './admissions.ts';
import { type Conn, cutConn, type Packet, type Transport } from './conn.ts';

/** How Socket.IO begins the packet that asks to be let in somewhere. */
const ENTRY = '0';

/**
 * Counts what comes on live lines before anything of it is read, by the seat, however many lines it opens. One message can
 * carry as many requests to be let in as it has room for, each answered with the whole board, or with a namespace of its
 * own: those are counted by themselves. No page comes near these limits, so a line that passes one is cut off.
 */
export function boundPackets(
  engine: { on(event: 'connection', heard: (conn: Conn) => void): unknown },
  { admissions, quotas, refused }: { admissions: Admissions; quotas: Quotas; refused: RefusedCount },
): void {
  engine.on('connection', (conn) => {
    const key = admissions.keyOf(conn.request);
    const [packets, bytes, entries] = [quotas.packets.of(key), quotas.packetBytes.of(key), quotas.entries.of(key)];
    let ended = false;
    const count = ({ data }: Packet): void => {
      if (ended) return;
      const enters = typeof data === 'string' && data.startsWith(ENTRY);
      if (packets.take() && bytes.take(data?.length ?? 0) && (!enters || entries.take())) return;
      ended = true;
      refused.add('flood');
      cutConn(conn);
    };
    // Of the transport: a line that is about to end takes nothing any more, and would not count what comes.
    const attended = new Set<Transport>();
    const attend = (transport: Transport): void => {
      if (!attended.has(transport)) transport.prependListener('packet', count);
      attended.add(transport);
    };
    attend(conn.transport);
    // For each attempt anew.
    conn.on('upgrading', attend);
  });
}
