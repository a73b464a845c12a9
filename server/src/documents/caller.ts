import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocket, type WebSocketServer } from 'ws';
import { BriefSockets } from '../access/brief-sockets.ts';
import type { Carrier } from './carrier.ts';
import { CLOSING, type ClosingCode } from './closing.ts';
import { hangUp } from './document-line.ts';

/** Somebody who asks to be let in to a document, however their messages will be carried. */
export interface Caller {
  /** What they came with: the gate reads its cookie. */
  readonly request: IncomingMessage;
  /** Calls back with the carrier, or never if they have gone. */
  accept(taken: (carrier: Carrier) => void): void;
  /** Lets them in only to say why not: a closing code is all that a page can read. */
  refuse(code: ClosingCode): void;
  /** Without a word. */
  drop(): void;
}

/** ws closes what exceeds `maxPayload` with 1009, after which y-websocket would come back with the same message for ever. */
class SyncSocket extends WebSocket {
  override close(code?: number, reason?: string | Buffer): void {
    super.close(code === 1009 ? CLOSING.tooLarge : code, reason);
    // Whoever floods isn't read any more, not even for as long as it takes to close.
    if (code === CLOSING.later) this.pause();
  }
}

/** Those who come by an upgrade to a WebSocket. */
export class Upgrading {
  readonly #sockets: WebSocketServer;

  constructor(messageBytes: number) {
    this.#sockets = new BriefSockets({
      noServer: true,
      clientTracking: false,
      perMessageDeflate: false,
      maxPayload: messageBytes,
      WebSocket: SyncSocket,
    });
  }

  caller(request: IncomingMessage, socket: Duplex, head: Buffer): Caller {
    // Until ws takes the socket over nobody else listens, and an unheard error would end the process.
    socket.on('error', () => undefined);
    return {
      request,
      accept: (taken) => this.#sockets.handleUpgrade(request, socket, head, taken),
      refuse: (code) => this.#sockets.handleUpgrade(request, socket, head, (webSocket) => hangUp(webSocket, code, '')),
      drop: () => socket.destroy(),
    };
  }
}
