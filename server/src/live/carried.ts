import { EventEmitter } from 'node:events';
import { CARRIED_PART, type CarriedToClient, type CarriedToServer } from '@nemawashi/shared/protocol/documents';
import type { Socket } from 'socket.io';
import { type Carrier, CLOSED, OPEN } from '../documents/carrier.ts';
import { TIMES } from '../access/limits.ts';
import { CLOSING } from '../documents/closing.ts';
import type { SyncHub } from '../documents/sync-hub.ts';
import type { LiveServer } from './server.ts';

type CarriedSocket = Socket<CarriedToServer, CarriedToClient>;

const NAMESPACE = /^\/sync\/[^?]{1,200}$/;

/** Takes lines to the documents that are carried by the live line, where WebSockets don't get through. */
export function carryDocuments(io: LiveServer, hub: Pick<SyncHub, 'receive' | 'messageBytes'>): void {
  // Origin has been checked with the request; who somebody is, and what they may, is the hub's to ask.
  io.of(NAMESPACE).on('connection', (joined) => {
    const socket = joined as unknown as CarriedSocket;
    const auth = socket.handshake.auth as Readonly<Record<string, unknown>>;
    const seat = typeof auth.seat === 'string' ? auth.seat : '';
    const carrier = new LiveCarrier(socket, hub.messageBytes);
    // Takes any text; `encodeURIComponent` throws at half a character, and nobody would catch it here.
    const asked = new URLSearchParams({ seat });
    hub.receive(`${socket.nsp.name}?${asked.toString()}`, {
      request: socket.request,
      accept(taken) {
        if (!socket.connected) return;
        socket.emit('opened');
        taken(carrier);
      },
      refuse: (code) => carrier.close(code),
      drop: () => carrier.terminate(),
    });
  });
}

/** Bytes after which the other end is asked to say that it has got so far. */
const ASK_EVERY = 64 * 1024;

/** A document's line inside the live line, which finds out by itself when its other end has gone. */
class LiveCarrier extends EventEmitter implements Carrier {
  readonly #socket: CarriedSocket;
  readonly #messageBytes: number;
  #parts: Buffer[] = [];
  #received = 0;
  #sent = 0;
  #asked = 0;
  #confirmed = 0;
  #closing = false;

  constructor(socket: CarriedSocket, messageBytes: number) {
    super();
    this.#socket = socket;
    this.#messageBytes = messageBytes;
    // What comes before somebody is let in finds no listener.
    socket.on('part', (bytes: unknown, last: unknown) => this.#take(bytes, last));
    socket.on('disconnect', () => this.emit('close'));
  }

  get readyState(): number {
    return this.#socket.connected ? OPEN : CLOSED;
  }

  /** What the other end hasn't said it has: a poll, or a WebSocket under it, would hide it in buffers of its own. */
  get bufferedAmount(): number {
    return this.#sent - this.#confirmed;
  }

  send(message: Uint8Array): void {
    this.#socket.emit('message', message);
    this.#sent += message.length;
    if (this.#sent - this.#asked < ASK_EVERY) return;
    const asked = this.#sent;
    this.#asked = asked;
    this.#socket.emit('arrived', () => {
      this.#confirmed = Math.max(this.#confirmed, asked);
    });
  }

  /** The other end hangs up once it has heard: what it sent before would end the whole live line if nobody were here. */
  close(code: number): void {
    if (this.#closing) return;
    this.#closing = true;
    this.#socket.emit('closed', code);
    const cut = setTimeout(() => this.#socket.disconnect(), TIMES.goodbye);
    this.once('close', () => clearTimeout(cut));
  }

  terminate(): void {
    this.#socket.disconnect();
  }

  ping(): void {
    if (this.#socket.connected) this.emit('pong');
  }

  #take(bytes: unknown, last: unknown): void {
    if (this.#closing) return;
    // Only whole parts may be unfinished: nobody keeps a thousand crumbs here.
    if (!Buffer.isBuffer(bytes) || bytes.length > CARRIED_PART || (last !== true && bytes.length < CARRIED_PART))
      return this.close(CLOSING.malformed);
    this.#received += bytes.length;
    if (this.#received > this.#messageBytes) return this.close(CLOSING.tooLarge);
    this.#parts.push(bytes);
    if (last !== true) return;
    const message = Buffer.concat(this.#parts);
    this.#parts = [];
    this.#received = 0;
    this.emit('message', message, true);
  }
}
