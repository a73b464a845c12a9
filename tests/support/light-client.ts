import type { Browser } from '@nemawashi/server/demo/client';
import { makeId } from '@nemawashi/server/access/secret';
import type { Command } from '@nemawashi/shared/board/command';
import type { BoardId, SeatId } from '@nemawashi/shared/board/ids';
import { PROTOCOL_VERSION } from '@nemawashi/shared/protocol/version';
import { WebSocket } from 'ws';

/** Bytes of a frame before what it carries, as a server sends it. */
const headOf = (bytes: number): number => (bytes < 126 ? 2 : bytes < 65_536 ? 4 : 10);

/**
 * A seat's line and nothing else: it speaks Socket.IO by hand over a WebSocket and reads nothing that it isn't asked to, so
 * that a thousand of them fit beside the server that is measured.
 */
export class LightClient {
  /** Everything that came on this line, frames' heads included, as it came: nothing on the line is compressed. */
  bytes = 0;
  frames = 0;
  readonly #socket: WebSocket;
  readonly #asked = new Map<number, (ack: string) => void>();
  #last = 0;
  #listening: ((text: string) => void) | null = null;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
  }

  /** Resolves with the welcome. */
  static open(browser: Browser, board: BoardId, seat: SeatId): Promise<LightClient> {
    const at = `${browser.origin.replace(/^http/, 'ws')}/socket.io/?EIO=4&transport=websocket&board=${board}&seat=${seat}`;
    const socket = new WebSocket(at, {
      perMessageDeflate: false,
      headers: { cookie: browser.cookie, origin: browser.page },
    });
    const client = new LightClient(socket);
    return new Promise((resolve, reject) => {
      socket.on('error', reject);
      socket.on('close', () => reject(new Error('The line was closed')));
      socket.on('message', (data: Buffer) => {
        client.bytes += data.length + headOf(data.length);
        client.frames += 1;
        // The beginning says what it is.
        const kind = data.toString('latin1', 0, 12);
        if (kind.startsWith('0')) socket.send(`40${JSON.stringify({ protocol: PROTOCOL_VERSION, board, seat })}`);
        else if (kind === '2') socket.send('3');
        else if (kind.startsWith('44')) reject(new Error(data.toString()));
        else if (kind.startsWith('42["welcome')) resolve(client);
        else if (kind.startsWith('43')) client.#answered(data.toString());
        client.#listening?.(data.toString());
      });
    });
  }

  /** Resolves when something came that holds this text; asks from now on. */
  hears(text: string): Promise<void> {
    return new Promise((resolve) => {
      this.#listening = (said) => {
        if (!said.includes(text)) return;
        this.#listening = null;
        resolve();
      };
    });
  }

  /** Resolves when the server has answered; throws where it refused. */
  async do(command: Command): Promise<void> {
    this.#last += 1;
    const asked = this.#last;
    const ack = await new Promise<string>((resolve) => {
      this.#asked.set(asked, resolve);
      this.#socket.send(`42${String(asked)}${JSON.stringify(['command', { id: makeId(), command }])}`);
    });
    if (!ack.startsWith('[{"ok":true')) throw new Error(ack);
  }

  close(): void {
    this.#socket.removeAllListeners('close');
    this.#socket.close();
  }

  #answered(text: string): void {
    const [, asked = '', ack = ''] = /^43(\d+)(.*)$/s.exec(text) ?? [];
    this.#asked.get(Number(asked))?.(ack);
    this.#asked.delete(Number(asked));
  }
}
