import {
  CARRIED_PART,
  type CarriedHandshake,
  type CarriedToClient,
  type CarriedToServer,
} from '@nemawashi/shared/protocol/documents';
import type { Manager, Socket } from 'socket.io-client';

/** As a WebSocket that was cut off says it. */
export const CUT_OFF = 1006;
const [CONNECTING, OPEN, CLOSED] = [0, 1, 3];

type Heard<Event> = ((event: Event) => void) | null;

/** What `y-websocket` needs of a WebSocket, carried by the live line where none gets through. */
export class CarriedSocket {
  binaryType = 'arraybuffer';
  readyState = CONNECTING;
  readonly OPEN = OPEN;
  onopen: Heard<object> = null;
  onmessage: Heard<{ readonly data: ArrayBuffer }> = null;
  onerror: Heard<object> = null;
  onclose: Heard<{ readonly code: number; readonly reason: string }> = null;
  readonly #socket: Socket<CarriedToClient, CarriedToServer>;

  /** `path`: `/sync/<board>/<document>`; one at a time each. `cutOff`: it ended, but not by the server's will. */
  constructor(line: Pick<Manager, 'socket'>, path: string, auth: CarriedHandshake, cutOff: () => void) {
    // The manager keeps one for each path, and hands out the last one again.
    const socket: Socket<CarriedToClient, CarriedToServer> = line.socket(path, { auth });
    this.#socket = socket;
    socket.on('opened', () => {
      this.readyState = OPEN;
      this.onopen?.({});
    });
    socket.on('message', (bytes) => this.onmessage?.({ data: bufferOf(bytes) }));
    socket.on('arrived', (yes) => yes());
    socket.on('closed', (code) => this.#end(code));
    const lost = () => {
      cutOff();
      this.#end(CUT_OFF);
    };
    socket.on('disconnect', lost);
    socket.on('connect_error', lost);
    socket.connect();
  }

  send(message: Uint8Array): void {
    if (this.readyState !== OPEN) return;
    for (let at = 0; at < message.length; at += CARRIED_PART)
      this.#socket.emit('part', message.slice(at, at + CARRIED_PART), at + CARRIED_PART >= message.length);
  }

  close(): void {
    this.#end(1005);
  }

  #end(code: number): void {
    if (this.readyState === CLOSED) return;
    this.readyState = CLOSED;
    this.#socket.off();
    this.#socket.disconnect();
    this.onclose?.({ code, reason: '' });
  }
}

/** Over polls and in browsers an ArrayBuffer, elsewhere a view on one. */
function bufferOf(bytes: Uint8Array | ArrayBuffer): ArrayBuffer {
  return bytes instanceof ArrayBuffer ? bytes : new Uint8Array(bytes).buffer;
}
