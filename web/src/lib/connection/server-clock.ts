import type { Timestamp } from '@nemawashi/shared/board/ids';

/** The two clocks of a device, in milliseconds. */
export interface DeviceClocks {
  /** Since 1970; people and time servers set it while the page is open. */
  readonly wall: () => number;
  /** Since the page began; never set, but on some systems it stands still while the device sleeps. */
  readonly steady: () => number;
}

const browserClocks: DeviceClocks = { wall: () => Date.now(), steady: () => performance.now() };

/** An answer that was so long under way tells the time too roughly. */
const STALE_MS = 4_000;
/** Two clocks of one device drift apart by less. */
const DOUBT_MS = 1_500;
/** What is told unasked was under way for nobody knows how long. */
const UNASKED_MS = STALE_MS;
/** Two devices' clocks drift apart by less than so much of the time that passes; crystals keep within a tenth of it. */
const DRIFT = 5e-4;
/** Known so well, no two pages begin anything noticeably apart. */
const WELL_MS = 20;

interface Heard {
  readonly server: Timestamp;
  readonly wall: number;
  readonly steady: number;
  /** By how much it may be wrong, when it was heard. */
  readonly doubt: number;
}

/** The server's time on a device whose own clock may be wrong, and may be put right while the page is open. */
export class ServerClock {
  readonly #clocks: DeviceClocks;
  /** When the server told its time, by all three clocks: of all that was heard what is known best; null: nothing yet. */
  #heard: Heard | null = null;

  constructor(clocks: DeviceClocks = browserClocks) {
    this.#clocks = clocks;
  }

  /** The steady clock, to be given back with the answer. */
  asking(): number {
    return this.#clocks.steady();
  }

  /** The server said that it is `server`. `asked`: when it was asked; it is taken to have spoken halfway since. */
  hear(server: Timestamp, asked: number | null = null): void {
    const steady = this.#clocks.steady();
    const under = asked === null ? 0 : steady - asked;
    if (under > STALE_MS) return;
    const doubt = asked === null ? UNASKED_MS : under / 2;
    const known = this.#doubt();
    // A page that is busy hears late: what it heard in a quiet moment isn't given up for that, unless both can't be right,
    // as after the server's clock was set.
    const contradicts = Math.abs(server + under / 2 - this.#believed()) > doubt + known;
    if (doubt <= known || contradicts)
      this.#heard = { server, wall: this.#clocks.wall(), steady: steady - under / 2, doubt };
  }

  /** Until the server has told its time, the device's own. */
  now(): Timestamp {
    return Math.round(this.#believed());
  }

  /** `now` before it is rounded: half a millisecond decides whether two answers contradict each other. */
  #believed(): number {
    if (this.#heard === null) return this.#clocks.wall();
    return this.#heard.server + this.#clocks.steady() - this.#heard.steady;
  }

  /** Whether the device has slept or was given another time since: only the server can tell which. */
  get inDoubt(): boolean {
    if (this.#heard === null) return false;
    const { wall, steady } = this.#heard;
    return Math.abs(this.#clocks.wall() - wall - (this.#clocks.steady() - steady)) > DOUBT_MS;
  }

  /** Whether asking once more would hardly tell the time better. */
  get knownWell(): boolean {
    return this.#doubt() <= WELL_MS;
  }

  /** By how much `now` may be wrong, in milliseconds. */
  #doubt(): number {
    if (this.#heard === null || this.inDoubt) return Number.POSITIVE_INFINITY;
    return this.#heard.doubt + DRIFT * (this.#clocks.steady() - this.#heard.steady);
  }
}
