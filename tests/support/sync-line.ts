import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { WebSocket } from 'ws';
import * as Y from 'yjs';

export type Heard =
  | { readonly kind: 'ask'; readonly bytes: Uint8Array }
  | { readonly kind: 'answer'; readonly bytes: Uint8Array }
  | { readonly kind: 'update'; readonly bytes: Uint8Array }
  | { readonly kind: 'presence'; readonly people: ReadonlyMap<number, { clock: number; state: unknown }> };

const SYNC = ['ask', 'answer', 'update'] as const;

/** A line to a shared document that sends any bytes one likes and keeps what it hears. */
export class RawLine {
  readonly socket: WebSocket;
  /** The code it was closed with. */
  readonly closed: Promise<number>;
  readonly opened: Promise<void>;
  readonly #heard: Heard[] = [];
  #listeners: (() => void)[] = [];

  constructor(url: string) {
    this.socket = new WebSocket(url);
    this.socket.on('error', () => undefined);
    this.opened = new Promise((resolve) => this.socket.on('open', resolve));
    this.closed = new Promise((resolve) => this.socket.on('close', resolve));
    this.socket.on('message', (data: Buffer) => {
      this.#heard.push(read(data));
      this.#notify();
    });
    this.socket.on('close', () => this.#notify());
  }

  static async open(url: string): Promise<RawLine> {
    const line = new RawLine(url);
    await line.opened;
    return line;
  }

  sendRaw(bytes: Uint8Array | readonly number[] | string): void {
    this.socket.send(typeof bytes === 'string' ? bytes : Uint8Array.from(bytes));
  }

  ask(stateVector: Uint8Array = Uint8Array.of(0)): void {
    this.#send(0, 0, stateVector);
  }

  answer(update: Uint8Array): void {
    this.#send(0, 1, update);
  }

  update(update: Uint8Array): void {
    this.#send(0, 2, update);
  }

  presence(entries: readonly { client: number; clock: number; state: unknown }[]): void {
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, entries.length);
    for (const { client, clock, state } of entries) {
      encoding.writeVarUint(encoder, client);
      encoding.writeVarUint(encoder, clock);
      encoding.writeVarString(encoder, JSON.stringify(state));
    }
    this.#send(1, null, encoding.toUint8Array(encoder));
  }

  /** The first thing of this kind (and kind of thing) heard and not yet taken; rejects if the line closes first. */
  async take<K extends Heard['kind']>(
    kind: K,
    wanted: (heard: Extract<Heard, { kind: K }>) => boolean = () => true,
  ): Promise<Extract<Heard, { kind: K }>> {
    for (;;) {
      const index = this.#heard.findIndex(
        (heard) => heard.kind === kind && wanted(heard as Extract<Heard, { kind: K }>),
      );
      if (index >= 0) return this.#heard.splice(index, 1)[0] as Extract<Heard, { kind: K }>;
      if (this.socket.readyState >= WebSocket.CLOSING) throw new Error(`closed before it heard "${kind}"`);
      await new Promise<void>((resolve) => this.#listeners.push(resolve));
    }
  }

  /** What was heard so far and not taken. */
  heard<K extends Heard['kind']>(kind: K): readonly Extract<Heard, { kind: K }>[] {
    return this.#heard.filter((heard): heard is Extract<Heard, { kind: K }> => heard.kind === kind);
  }

  /** The document as the server has it, after everything sent on this line so far. */
  async pull(): Promise<Y.Doc> {
    this.ask();
    const { bytes } = await this.take('answer');
    const doc = new Y.Doc();
    Y.applyUpdate(doc, bytes);
    return doc;
  }

  async leave(): Promise<void> {
    this.socket.close();
    await this.closed;
  }

  #send(kind: number, step: number | null, block: Uint8Array): void {
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, kind);
    if (step !== null) encoding.writeVarUint(encoder, step);
    encoding.writeVarUint8Array(encoder, block);
    this.socket.send(encoding.toUint8Array(encoder));
  }

  #notify(): void {
    const listeners = this.#listeners;
    this.#listeners = [];
    for (const listener of listeners) listener();
  }
}

function read(bytes: Uint8Array): Heard {
  const decoder = decoding.createDecoder(bytes);
  if (decoding.readVarUint(decoder) === 0) {
    const kind = SYNC[decoding.readVarUint(decoder)];
    if (kind === undefined) throw new Error('the server speaks an unknown language');
    return { kind, bytes: decoding.readVarUint8Array(decoder).slice() };
  }
  const states = decoding.createDecoder(decoding.readVarUint8Array(decoder));
  const people = new Map<number, { clock: number; state: unknown }>();
  for (let left = decoding.readVarUint(states); left > 0; left--) {
    const client = decoding.readVarUint(states);
    const clock = decoding.readVarUint(states);
    people.set(client, { clock, state: JSON.parse(decoding.readVarString(states)) as unknown });
  }
  return { kind: 'presence', people };
}
