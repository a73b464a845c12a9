import type { Awareness, AwarenessNews } from './awareness.ts';
import type { Peer } from './peer.ts';
import type { Timers } from './timers.ts';
import { awarenessMessage } from './wire/message.ts';
import { writeAwareness } from './wire/awareness.ts';

/** It is gathered this long, and this much longer for each line. */
const GATHER_MS = 100;
const GATHER_MS_PER_LINE = 5;

export interface TellingAwarenessOptions {
  readonly awareness: Pick<Awareness<Peer>, 'clientOf' | 'everybody' | 'news'>;
  readonly timers: Pick<Timers, 'after'>;
  readonly peers: { readonly size: number; keys(): Iterable<Peer> };
  /** Runs what may fail. */
  readonly surely: (act: () => void) => void;
}

/** Tells everybody in a document who else is there, and what they say about it. */
export class TellingAwareness {
  readonly #options: TellingAwarenessOptions;
  #callOff: (() => void) | null = null;

  constructor(options: TellingAwarenessOptions) {
    this.#options = options;
  }

  changed(): void {
    const { awareness, peers, surely, timers } = this.#options;
    // Clients send back what they hear, so each telling costs the square of the number of lines.
    const delay = Math.max(GATHER_MS, GATHER_MS_PER_LINE * peers.size);
    this.#callOff ??= timers.after(delay, () => {
      this.#callOff = null;
      surely(() => {
        const news = awareness.news();
        for (const peer of peers.keys()) this.#tell(peer, news);
      });
    });
  }

  everybody(peer: Peer): void {
    this.#tell(peer, this.#options.awareness.everybody());
  }

  /** Something to hear for everybody, even if nothing: providers give up a line that is silent for 30 seconds. */
  beat(): void {
    const { awareness, peers } = this.#options;
    const everybody = awareness.everybody();
    for (const peer of peers.keys()) this.#tell(peer, everybody, 'even if nothing');
  }

  stop(): void {
    this.#callOff?.();
  }

  /** Nobody is told about their own client: it would overwrite what they know better. */
  #tell(peer: Peer, news: readonly AwarenessNews[], always?: 'even if nothing'): void {
    const own = this.#options.awareness.clientOf(peer);
    const entries = news.filter(({ client }) => client !== own).map(({ bytes }) => bytes);
    if (entries.length > 0 || always !== undefined) peer.send(awarenessMessage(writeAwareness(entries)));
  }
}
