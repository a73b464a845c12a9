import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { sameOrigin } from '../access/origin.ts';
import { sessionOf } from '../access/session.ts';
import type { SessionStore } from '../store/store.ts';
import type { SyncHub } from './sync-hub.ts';

/** Socket.IO listens on the same server and takes its own. */
const LIVE = '/socket.io/';
const SYNC = '/sync/';

export interface UpgradeOptions {
  readonly publicOrigin: string | null;
  readonly sessions: SessionStore;
  /** Counts a browser that holds no seat anywhere; false: there were too many from there. */
  readonly stranger: (request: IncomingMessage) => boolean;
  readonly onError: (error: unknown) => void;
}

/**
 * Takes upgrades to the documents, and ends those to nowhere at once. Who holds no seat is let in only to be told so, and
 * where many such come from one address not even that. Returns how to stop.
 */
export function attachUpgrades(http: Server, hub: SyncHub, options: UpgradeOptions): () => void {
  const { publicOrigin, sessions, stranger, onError } = options;
  const known = async (request: IncomingMessage): Promise<boolean> => {
    const session = sessionOf(request.headers);
    return session !== null && (await sessions.heldBy(session)).length > 0;
  };
  const judge = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    // Nobody else listens meanwhile, and an unheard error would end the process.
    socket.on('error', () => undefined);
    known(request).then(
      (isKnown) => {
        if (isKnown || stranger(request)) hub.handleUpgrade(request, socket, head);
        else socket.destroy();
      },
      (error: unknown) => {
        onError(error);
        socket.destroy();
      },
    );
  };
  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const path = request.url ?? '';
    if (path.startsWith(LIVE)) return;
    if (path.startsWith(SYNC) && sameOrigin(request.headers, publicOrigin)) judge(request, socket, head);
    else socket.destroy();
  };
  http.on('upgrade', upgrade);
  return () => http.off('upgrade', upgrade);
}
