import { Decoder, PacketType } from 'socket.io-parser';

/** A command, not judged yet, and the number under which Socket.IO is to be answered. */
export type HearsCommand = (envelope: unknown, id: number) => void;

/** How a page's commands begin: an event that asks for an answer, and says its name first. */
const COMMAND = new RegExp(String.raw`^${String(PacketType.EVENT)}(\d{1,15})(?=\["command",)`);

const WITH_BYTES: ReadonlySet<string> = new Set([PacketType.BINARY_EVENT, PacketType.BINARY_ACK].map(String));

/** Null: not a command as pages write it. */
function readCommand(text: string): { readonly envelope: unknown; readonly id: number } | null {
  const [head, id] = COMMAND.exec(text) ?? [];
  if (head === undefined) return null;
  let said: unknown;
  try {
    said = JSON.parse(text.slice(head.length));
  } catch {
    return null;
  }
  return Array.isArray(said) && said.length === 2 ? { envelope: said[1], id: Number(id) } : null;
}

/**
 * Hands commands to whoever serves the line past Socket.IO's events, which would take as long as all that a vote is judged
 * by. Whatever isn't written as pages write it goes the usual way, and so does what follows on it in the same turn of the
 * event loop: nothing on a line overtakes what was said before.
 */
export class CommandDecoder extends Decoder {
  #hears: HearsCommand | null = null;
  /** Something went the usual way, which takes until the end of this turn. */
  #usual = false;
  /** Bytes follow that belong to what was said. */
  #unfinished = false;

  constructor() {
    super();
    this.on('decoded', () => (this.#unfinished = false));
  }

  /** Null: nobody is served any more. */
  serve(hears: HearsCommand | null): void {
    this.#hears = hears;
  }

  override add(said: unknown): void {
    if (this.#hears !== null && !this.#usual && !this.#unfinished && typeof said === 'string') {
      const command = readCommand(said);
      if (command !== null) {
        this.#hears(command.envelope, command.id);
        return;
      }
    }
    if (!this.#usual) setImmediate(() => (this.#usual = false));
    this.#usual = true;
    if (typeof said === 'string' && WITH_BYTES.has(said.charAt(0))) this.#unfinished = true;
    super.add(said);
  }
}
