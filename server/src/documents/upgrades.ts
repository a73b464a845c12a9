import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { sameOrigin } from '../access/origin.ts';
import type { SyncHub } from './hub.ts';

/** Socket.IO listens on the same server and takes its own. */
const LIVE = '/socket.io/';
const SYNC = '/sync/';

/** Takes upgrades to the documents, and ends those to nowhere at once. Returns how to stop. */
export function attachUpgrades(http: Server, hub: SyncHub, options: { publicOrigin: string | null }): () => void {
  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const path = request.url ?? '';
    if (path.startsWith(LIVE)) return;
    if (path.startsWith(SYNC) && sameOrigin(request.headers, options.publicOrigin))
      hub.handleUpgrade(request, socket, head);
    else socket.destroy();
  };
  http.on('upgrade', upgrade);
  return () => http.off('upgrade', upgrade);
}
