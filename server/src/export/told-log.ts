import { setImmediate as nextTurn } from 'node:timers/promises';
import type { OpenBoard } from '../boards/open-board.ts';
import type { EventLog } from '../store/store.ts';

/** Numbers of events that are read at a time: few enough for nobody to wait for it. */
const AT_A_TIME = 2000;

interface Told {
  readonly through: number;
  /** As JSON, a list of what was read at a time. */
  readonly texts: readonly string[];
}

/**
 * A board's log without its answers, which are nearly all of it and stand in no file. It is read on from where it was last
 * read, and forgotten with the board.
 */
export class ToldLog {
  readonly #events: Pick<EventLog, 'told'>;
  readonly #known = new WeakMap<OpenBoard['room'], Told>();

  constructor(events: Pick<EventLog, 'told'>) {
    this.#events = events;
  }

  /** Up to event `seq`, which is on disk. One at a time for a board. */
  async upTo({ room }: Pick<OpenBoard, 'room'>, seq: number): Promise<readonly string[]> {
    let { through, texts } = this.#known.get(room) ?? { through: 0, texts: [] };
    while (through < seq) {
      const end = Math.min(seq, through + AT_A_TIME);
      const events = await this.#events.told(room.state.id, through, end);
      if (events.length > 0) texts = [...texts, JSON.stringify(events)];
      through = end;
      this.#known.set(room, { through, texts });
      await nextTurn();
    }
    return texts;
  }
}
