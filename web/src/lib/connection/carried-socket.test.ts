import { CARRIED_PART } from '@nemawashi/shared/protocol/documents';
import type { Manager } from 'socket.io-client';
import { describe, expect, it } from 'vitest';
import { CarriedSocket } from './carried-socket.ts';
import { documentSockets } from './document-sockets.ts';
import type { SeatId } from '@nemawashi/shared/board/ids';

type Heard = (...values: never[]) => void;

/** A namespace of a live line, played by the test. */
class Namespace {
  readonly sent: (readonly [string, ...unknown[]])[] = [];
  connected = 0;
  #heard = new Map<string, Heard>();
  on(event: string, heard: Heard): void {
    this.#heard.set(event, heard);
  }
  off(): void {
    this.#heard.clear();
  }
  emit(event: string, ...values: unknown[]): void {
    this.sent.push([event, ...values]);
  }
  connect(): void {
    this.connected += 1;
  }
  disconnect(): void {
    this.connected -= 1;
  }
  says(event: string, ...values: unknown[]): void {
    this.#heard.get(event)?.(...(values as never[]));
  }
}

function line() {
  const asked: [string, unknown][] = [];
  const namespace = new Namespace();
  const manager = {
    socket(path: string, options: unknown) {
      asked.push([path, options]);
      return namespace;
    },
  } as unknown as Pick<Manager, 'socket'>;
  return { asked, namespace, manager };
}

function carried() {
  const { namespace, manager } = line();
  let cutOff = 0;
  const socket = new CarriedSocket(manager, '/sync/b/ideas-1', { seat: 's' }, () => (cutOff += 1));
  const seen: unknown[] = [];
  socket.onopen = () => seen.push('open');
  socket.onmessage = ({ data }) => seen.push(new Uint8Array(data).length);
  socket.onclose = ({ code }) => seen.push(code);
  return { socket, namespace, seen, cutOff: () => cutOff };
}

describe('D2 a document’s socket inside the live line', () => {
  it('opens when the server says so, hears messages, and sends long ones in parts', () => {
    const { socket, namespace, seen } = carried();
    socket.send(Uint8Array.of(1));
    expect([namespace.sent, socket.readyState]).toEqual([[], 0]);
    namespace.says('opened');
    expect(socket.readyState).toBe(socket.OPEN);
    namespace.says('message', new Uint8Array(5).buffer);
    const long = new Uint8Array(2 * CARRIED_PART + 1).map((_, at) => at % 251);
    socket.send(long);
    const parts = namespace.sent.map(([, part, last]) => [(part as Uint8Array).length, last]);
    expect(parts).toEqual([
      [CARRIED_PART, false],
      [CARRIED_PART, false],
      [1, true],
    ]);
    expect(Buffer.concat(namespace.sent.map(([, part]) => part as Uint8Array))).toEqual(Buffer.from(long));
    expect(seen).toEqual(['open', 5]);
  });

  it('sends what is just as long as a part, or two, whole', () => {
    const { socket, namespace } = carried();
    namespace.says('opened');
    socket.send(new Uint8Array(CARRIED_PART));
    socket.send(new Uint8Array(2 * CARRIED_PART));
    expect(namespace.sent.map(([, , last]) => last)).toEqual([true, false, true]);
  });

  it.each([4401, 4403, 4404, 4413, 1013])('ends once, with the code that the server gives: %i', (code) => {
    const { socket, namespace, seen, cutOff } = carried();
    namespace.says('opened');
    namespace.says('closed', code);
    namespace.says('disconnect');
    expect([seen, namespace.connected, socket.readyState, cutOff()]).toEqual([['open', code], 0, 3, 0]);
  });

  it('is cut off with its line, and confirms what it has heard', () => {
    const { namespace, seen, cutOff } = carried();
    let confirmed = false;
    namespace.says('opened');
    namespace.says('arrived', () => (confirmed = true));
    namespace.says('disconnect');
    expect([confirmed, seen, cutOff()]).toEqual([true, ['open', 1006], 1]);
  });
});

/** A WebSocket, played by the test. */
class Native extends EventTarget {
  static made: Native[] = [];
  closed = false;
  constructor() {
    super();
    Native.made.push(this);
  }
  close(): void {
    this.closed = true;
  }
  ends(code: number): void {
    this.dispatchEvent(Object.assign(new Event('close'), { code }));
  }
}

describe('D2 a document takes', () => {
  const url = 'ws://board.example:3000/below/sync/b/ideas-1?seat=s';
  const open = (state: { live: boolean; polled: boolean }) => {
    Native.made = [];
    const { asked, manager, namespace } = line();
    const Made = documentSockets({ ...state, seat: 's' as SeatId, manager }, Native as unknown as typeof WebSocket);
    return { make: () => new Made(url), asked, namespace };
  };

  it('a WebSocket where the live line has one', () => {
    const { make, asked } = open({ live: true, polled: false });
    expect(make()).toBeInstanceOf(Native);
    expect(asked).toEqual([]);
  });

  it('the live line where that polls', () => {
    const { make, asked } = open({ live: true, polled: true });
    expect(make()).toBeInstanceOf(CarriedSocket);
    expect(asked).toEqual([['/sync/b/ideas-1', { auth: { seat: 's' } }]]);
  });

  it('the live line where its own WebSocket is cut off before anything came, until that line goes too', () => {
    const { make, namespace } = open({ live: true, polled: false });
    make();
    Native.made[0]?.ends(1006);
    expect(make()).toBeInstanceOf(CarriedSocket);
    namespace.says('disconnect');
    expect(make()).toBeInstanceOf(Native);
  });

  it('a WebSocket again where it was refused in words, was in use, or nothing can be reached', () => {
    const refused = open({ live: true, polled: false });
    refused.make();
    Native.made[0]?.ends(4403);
    expect(refused.make()).toBeInstanceOf(Native);
    const used = open({ live: true, polled: false });
    used.make();
    Native.made[0]?.dispatchEvent(new Event('message'));
    Native.made[0]?.ends(1006);
    expect(used.make()).toBeInstanceOf(Native);
    const down = open({ live: false, polled: false });
    down.make();
    Native.made[0]?.ends(1006);
    expect(down.make()).toBeInstanceOf(Native);
  });
});
