import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** As a statement by itself goes over the wire. */
const COMMIT = Buffer.from('commit\0');

/**
 * What becomes of the next commit: it goes as ever; the database hears it and its answer is lost with the line; it is lost
 * with the line; or the line is lost on our side alone, and the database waits for the rest.
 */
export type Next = 'pass' | 'unanswered' | 'lost' | 'waiting';

/** The way to a database, over a port of this machine, that may be cut. */
export class Wire {
  readonly #server: Server;
  readonly #pairs = new Set<readonly [near: Socket, far: Socket]>();
  next: Next = 'pass';
  /** New connections end at once; each is told here. */
  isDown = false;
  onRefused: () => void = () => undefined;
  /** It is down once `next` has happened, for every other line at once. */
  isDownThen = false;

  private constructor(socket: string) {
    this.#server = createServer((near) => {
      near.on('error', () => undefined);
      if (this.isDown) {
        near.destroy();
        this.onRefused();
        return;
      }
      const far = connect(socket);
      far.on('error', () => undefined);
      const pair = [near, far] as const;
      this.#pairs.add(pair);
      near.on('data', (sent) => this.#sent(pair, sent));
      far.on('data', (answer) => near.write(answer));
      near.on('close', () => this.#waiting.has(far) || far.destroy());
      far.on('close', () => {
        near.destroy();
        this.#pairs.delete(pair);
      });
    });
  }

  readonly #waiting = new Set<Socket>();

  static async to(socket: string): Promise<Wire> {
    const wire = new Wire(socket);
    await new Promise<void>((resolve) => wire.#server.listen(0, '127.0.0.1', resolve));
    return wire;
  }

  /** What is to become of the next commit hasn't happened yet. */
  get isPending(): boolean {
    return this.next !== 'pass';
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Ends every connection that is open. */
  cut(): void {
    for (const pair of this.#pairs) for (const end of pair) end.destroy();
  }

  async close(): Promise<void> {
    this.isDown = true;
    this.cut();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #sent(pair: readonly [Socket, Socket], sent: Buffer): void {
    const [near, far] = pair;
    const fate = sent.includes(COMMIT) ? this.next : 'pass';
    if (fate !== 'pass') {
      this.next = 'pass';
      this.isDown ||= this.isDownThen;
      if (this.isDownThen) for (const other of this.#pairs) if (other !== pair) for (const end of other) end.destroy();
    }
    if (fate === 'waiting') this.#waiting.add(far);
    if (fate === 'lost' || fate === 'waiting') {
      near.destroy();
      return;
    }
    if (fate === 'unanswered') {
      far.removeAllListeners('data');
      far.once('data', () => near.destroy());
    }
    far.write(sent);
  }
}
