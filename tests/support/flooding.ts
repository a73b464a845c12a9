import { setTimeout as pause } from 'node:timers/promises';

/** A line that is flooded. */
export interface Flooded {
  /** So many messages more. */
  send(messages: number): void;
  /** Resolves when the other end has ended it, and not before. */
  readonly ended: Promise<unknown>;
  /** Lets go of it. */
  drop(): void;
}

/** Opens one at a server; null: it was refused. */
export type OpenFlood = (origin: string) => Promise<Flooded | null>;

export interface Flood {
  sent: number;
  /** Milliseconds from the first message on each line until it was ended. */
  readonly endedAfter: number[];
}

const PER_SECOND = 10_000;
const TICK_MS = 10;
/** Between being refused a line and asking for the next. */
const AGAIN_MS = 50;

/**
 * Sends ten thousand messages a second for so long, over another line whenever one is ended. `untilEnded`: not only for so
 * long, but until a line was ended.
 */
export async function flood(open: OpenFlood, origin: string, ms: number, untilEnded: boolean): Promise<Flood> {
  const flood: Flood = { sent: 0, endedAfter: [] };
  const until = performance.now() + ms;
  const goesOn = () => performance.now() < until || (untilEnded && flood.endedAfter.length === 0);
  while (goesOn()) {
    const line = await open(origin);
    if (line === null) {
      await pause(AGAIN_MS);
      continue;
    }
    const began = performance.now();
    let isOpen = true;
    void line.ended.then(() => {
      isOpen = false;
      flood.endedAfter.push(performance.now() - began);
    });
    for (let sent = 0; isOpen && goesOn(); await pause(TICK_MS)) {
      const due = Math.round(((performance.now() - began) / 1000 + TICK_MS / 1000) * PER_SECOND) - sent;
      // A tick that came late isn't made up for at once.
      const now = Math.min(due, (4 * PER_SECOND * TICK_MS) / 1000);
      line.send(now);
      sent += due;
      flood.sent += now;
    }
    line.drop();
  }
  return flood;
}
