import type { Server as HttpServer } from 'node:http';
import type { Audience } from '@nemawashi/shared/board/view';
import type { Holder } from '@nemawashi/shared/board/while-held';
import type { ClientToServer, ServerToClient } from '@nemawashi/shared/protocol/live';
import { LARGEST } from '@nemawashi/shared/protocol/largest';
import { Server, type Socket } from 'socket.io';
import { Encoder } from 'socket.io-parser';
import type { Lease } from '../boards/registry.ts';
import { BriefSockets } from '../access/brief-sockets.ts';
import { TIMES } from '../access/limits.ts';
import type { Quotas } from '../access/quotas.ts';
import type { RefusedCount } from '../access/refused.ts';
import type { Admissions } from './admissions.ts';
import { CommandDecoder } from './command-decoder.ts';
import { boundLines } from './lines.ts';
import { boundPackets } from './packets.ts';
import { guardPolls, type Polls } from './polls.ts';

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

/**
 * A proxy ends a connection, and a poll, over which nothing goes for so long (20 s are rare, 30 to 60 usual), and a tab
 * that is gone without a word is missed after this and `LIFE_SIGN_MS` more. Milliseconds.
 */
const PING_EVERY_MS = 10_000;
const LIFE_SIGN_MS = 20_000;

export interface LiveParts {
  readonly io: LiveServer;
  /** Those under way when it takes no more end with `io.close()`. */
  readonly polls: Polls;
}

export interface LiveOptions {
  readonly publicOrigin: string | null;
  readonly admissions: Admissions;
  readonly quotas: Quotas;
  readonly refused: RefusedCount;
  readonly linesOfSeat: number;
  readonly onError: (error: unknown) => void;
}

export function createLiveServer(http: HttpServer, options: LiveOptions): LiveParts {
  const { admissions, onError } = options;
  const io: LiveServer = new Server(http, {
    // Polling for those behind a proxy that lets no WebSocket through. The page tries a WebSocket first.
    transports: ['websocket', 'polling'],
    serveClient: false,
    wsEngine: BriefSockets,
    parser: { Encoder, Decoder: CommandDecoder },
    // /sync upgrades on the same server belong to somebody else.
    destroyUpgrade: false,
    perMessageDeflate: false,
    httpCompression: false,
    // Whoever may not open a line gets none; their page asks why (`http/line.ts`).
    allowRequest(request, answer) {
      admissions.refusalOf(request).then(
        (refusal) => answer(refusal, refusal === null),
        (error: unknown) => {
          onError(error);
          answer('internal', false);
        },
      );
    },
    connectTimeout: TIMES.entry,
    pingInterval: PING_EVERY_MS,
    pingTimeout: LIFE_SIGN_MS,
    maxHttpBufferSize: LARGEST.message,
    // A document's namespace goes with its last reader.
    cleanupEmptyChildNamespaces: true,
  });
  boundLines(io.engine, options, options.linesOfSeat);
  boundPackets(io.engine, options);
  return { io, polls: guardPolls(io, options) };
}
