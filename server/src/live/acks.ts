import type { Ack } from '@nemawashi/shared/protocol/live';
import { PacketType } from 'socket.io-parser';
import type { Conn } from './conn.ts';
import { MESSAGE, textFrame } from './frame.ts';

/** As Socket.IO writes it. */
const textOf = (id: number, ack: Ack): string => `${String(PacketType.ACK)}${String(id)}[${JSON.stringify(ack)}]`;

/** Answers to commands on their way to those who asked: what a line is told in one turn of the event loop is one write. */
export class Acks {
  readonly #due = new Map<Conn, string[]>();

  tell(conn: Conn, id: number, ack: Ack): void {
    const text = textOf(id, ack);
    const due = this.#due.get(conn);
    if (due !== undefined) {
      due.push(text);
      return;
    }
    if (this.#due.size === 0) setImmediate(() => this.#write());
    this.#due.set(conn, [text]);
  }

  #write(): void {
    const all = [...this.#due];
    this.#due.clear();
    for (const [conn, texts] of all) {
      // A poll is told one after the other, as Engine.IO has it.
      if (conn.transport.name !== 'websocket') for (const text of texts) conn.write(text, { compress: false });
      else conn.write(texts.join(''), { compress: false, wsPreEncodedFrame: [framesOf(texts)] });
    }
  }
}

function framesOf(texts: readonly string[]): Buffer {
  const frames = texts.map((text) => textFrame(MESSAGE, text));
  return frames.length === 1 && frames[0] !== undefined ? frames[0] : Buffer.concat(frames);
}
