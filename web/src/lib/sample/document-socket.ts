import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { readSyncMessage, writeSyncStep1, writeUpdate } from 'y-protocols/sync';
import type * as Y from 'yjs';

/** The y-websocket protocol's kind of message that brings text; where nobody else writes, no other says anything. */
const SYNC = 0;

type Heard = (...told: unknown[]) => void;

/** The other end of a carried document's line (`carried-socket.ts`), where the server is a document in the same page. */
export class DocumentSocket {
  readonly #doc: Y.Doc;
  readonly #heard = new Map<string, Heard>();
  #parts: Uint8Array[] = [];

  constructor(doc: Y.Doc) {
    this.#doc = doc;
  }

  on(event: string, heard: Heard): void {
    this.#heard.set(event, heard);
  }

  off(): void {
    this.#heard.clear();
  }

  /** Whoever made it goes on to listen first. */
  connect(): void {
    queueMicrotask(() => {
      this.#doc.on('update', this.#written);
      this.#tell('opened');
      this.#send((encoder) => writeSyncStep1(encoder, this.#doc));
    });
  }

  disconnect(): void {
    this.#doc.off('update', this.#written);
  }

  emit(_event: 'part', bytes: Uint8Array, last: boolean): void {
    this.#parts.push(bytes);
    if (!last) return;
    const message = new Uint8Array(this.#parts.flatMap((part) => [...part]));
    this.#parts = [];
    const decoder = decoding.createDecoder(message);
    if (decoding.readVarUint(decoder) !== SYNC) return;
    const answer = encoding.createEncoder();
    readSyncMessage(decoder, answer, this.#doc, this);
    if (encoding.length(answer) > 0)
      this.#send((encoder) => encoding.writeUint8Array(encoder, encoding.toUint8Array(answer)));
  }

  readonly #written = (update: Uint8Array, origin: unknown): void => {
    if (origin !== this) this.#send((encoder) => writeUpdate(encoder, update));
  };

  #send(write: (encoder: encoding.Encoder) => void): void {
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, SYNC);
    write(encoder);
    this.#tell('message', encoding.toUint8Array(encoder));
  }

  #tell(event: string, ...told: unknown[]): void {
    this.#heard.get(event)?.(...told);
  }
}
