import type { Server as HttpServer } from 'node:http';
import type { Audience } from '@nemawashi/shared/board/view';
import type { Holder } from '@nemawashi/shared/board/while-held';
import type { ClientToServer, ServerToClient } from '@nemawashi/shared/protocol/live';
import { LARGEST } from '@nemawashi/shared/protocol/largest';
import { Server, type Socket } from 'socket.io';
import type { Lease } from '../boards/registry.ts';
import { sameOrigin } from '../access/origin.ts';

/** What the line knows of a connection once it is let in. */
export interface LineData {
  lease: Lease;
  /** Who came by it; over as soon as the seat is moved. */
  holder: Holder;
  audience: Audience;
}

type NoServerEvents = Record<string, never>;
export type LiveServer = Server<ClientToServer, ServerToClient, NoServerEvents, LineData>;
export type LiveSocket = Socket<ClientToServer, ServerToClient, NoServerEvents, LineData>;

export function createLiveServer(http: HttpServer, options: { publicOrigin: string | null }): LiveServer {
  return new Server(http, {
    transports: ['websocket'],
    serveClient: false,
    // /sync upgrades on the same server belong to somebody else.
    destroyUpgrade: false,
    perMessageDeflate: false,
    maxHttpBufferSize: LARGEST.message,
    // Origin is checked before anything is read.
    allowRequest: (request, decide) => decide(null, sameOrigin(request.headers, options.publicOrigin)),
  });
}
