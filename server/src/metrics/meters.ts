import type { BoardEvent, LoggedEvent } from '@nemawashi/shared/board/event';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { RefusedCounts } from '../access/refused.ts';
import type { Elapsed } from '../elapsed.ts';
import { type EventLog, SequenceTaken } from '../store/store.ts';

/** Upper bounds in seconds: a local disk takes a few milliseconds, and after ten seconds nobody believes in it any more. */
const BOUNDS = [0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What is looked at when somebody asks. */
export interface Watched {
  /** Boards in memory. */
  readonly boards: () => number;
  /** Seats that have a line now, of all boards. */
  readonly people: () => number;
  /** Lines, of which a seat may have several. */
  readonly lines: () => number;
  readonly refused: () => RefusedCounts;
}

/**
 * What a server says of itself to those who run it, of all its boards together: no name, board, seat or answer. Times in
 * seconds.
 */
export class Meters {
  readonly registry = new Registry();
  readonly #elapsed: Elapsed;
  readonly #events: Counter<'type'>;
  readonly #acks: Histogram;
  readonly #appends: Histogram;
  readonly #failures: Counter;

  constructor(elapsed: Elapsed) {
    this.#elapsed = elapsed;
    const registers = [this.registry];
    this.#events = new Counter({
      name: 'nemawashi_events_total',
      help: 'Events on disk, by type; `answered` are the answers and scores that people gave.',
      labelNames: ['type'],
      registers,
    });
    this.#acks = new Histogram({
      name: 'nemawashi_ack_seconds',
      help: 'From a command’s arrival to its answer, which waits for the disk.',
      buckets: BOUNDS,
      registers,
    });
    this.#appends = new Histogram({
      name: 'nemawashi_store_append_seconds',
      help: 'How long the store took to write a batch of events.',
      buckets: BOUNDS,
      registers,
    });
    this.#failures = new Counter({
      name: 'nemawashi_store_failures_total',
      help: 'Batches of events that could not be written; none of them was acknowledged.',
      registers,
    });
  }

  readonly committed = (events: readonly LoggedEvent[]): void => {
    const counts = new Map<BoardEvent['type'], number>();
    for (const { event } of events) counts.set(event.type, (counts.get(event.type) ?? 0) + 1);
    for (const [type, count] of counts) this.#events.inc({ type }, count);
  };

  /** Call it when a command comes, and what it returns when it is answered. */
  readonly asked = (): (() => void) => {
    const began = this.#elapsed();
    return () => this.#acks.observe(this.#since(began));
  };

  /** The same log, as it is at any time; what is written into it is timed. */
  timed<Log extends Pick<EventLog, 'append'>>(log: Log): Log {
    const timed = Object.create(log) as Log;
    timed.append = async (events) => {
      const began = this.#elapsed();
      try {
        await log.append(events);
      } catch (error) {
        // Another server was first: it is decided again.
        if (!(error instanceof SequenceTaken)) this.#failures.inc();
        throw error;
      }
      this.#appends.observe(this.#since(began));
    };
    return timed;
  }

  watch({ boards, people, lines, refused }: Watched): void {
    const registers = [this.registry];
    const gauge = (name: string, help: string, now: () => number) =>
      new Gauge({
        name,
        help,
        registers,
        collect() {
          this.set(now());
        },
      });
    gauge('nemawashi_boards', 'Boards in memory.', boards);
    gauge('nemawashi_people', 'People with a line now; somebody with two devices counts once.', people);
    gauge('nemawashi_lines', 'Lines open now.', lines);
    new Counter({
      name: 'nemawashi_refused_total',
      help: 'Refused at the door, by kind; the kinds stand in docs/running.md.',
      labelNames: ['kind'],
      registers,
      collect() {
        this.reset();
        for (const [kind, count] of Object.entries(refused())) this.inc({ kind }, count);
      },
    });
  }

  #since(began: number): number {
    return (this.#elapsed() - began) / 1000;
  }
}
