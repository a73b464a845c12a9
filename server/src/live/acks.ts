import type { Ack } from '@nemawashi/shared/protocol/live';
import type { Conn } from './conn.ts';
import { ackOf, frameOf, inFrames, tell } from './message.ts';

/** Answers to commands on their way to those who asked: what a line is told in one turn of the event loop is one write. */
export class Acks {
  readonly #due = new Map<Conn, string[]>();

  tell(conn: Conn, number: number, ack: Ack): void {
    const text = ackOf(number, JSON.stringify(ack));
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
      if (texts.length === 1 || conn.transport.name !== 'websocket') for (const text of texts) tell(conn, [text]);
      else conn.write(texts.join(''), inFrames(Buffer.concat(texts.map((text) => frameOf([text])))));
    }
  }
}
