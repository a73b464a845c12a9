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

/** The server's time on a device whose own clock may be wrong, and may be put right while the page is open. */
export class ServerClock {
  readonly #clocks: DeviceClocks;
  /** When the server last told its time, by all three clocks; null: not yet. */
  #heard: { readonly server: Timestamp; readonly wall: number; readonly steady: number } | null = null;

  constructor(clocks: DeviceClocks = browserClocks) {
    this.#clocks = clocks;
  }

  /** The steady clock, to be given back with the answer. */
  asking(): number {
    return this.#clocks.steady();
  }

  /** The server said that it is `server`. `asked`: when it was asked; it is taken to have spoken halfway since. */
  hear(server: Timestamp, asked = this.#clocks.steady()): void {
    const steady = this.#clocks.steady();
    if (steady - asked > STALE_MS) return;
    this.#heard = { server, wall: this.#clocks.wall(), steady: (asked + steady) / 2 };
  }

  /** Until the server has told its time, the device's own. */
  now(): Timestamp {
    if (this.#heard === null) return this.#clocks.wall();
    return Math.round(this.#heard.server + this.#clocks.steady() - this.#heard.steady);
  }

  /** Whether the device has slept or was given another time since: only the server can tell which. */
  get inDoubt(): boolean {
    if (this.#heard === null) return false;
    const { wall, steady } = this.#heard;
    return Math.abs(this.#clocks.wall() - wall - (this.#clocks.steady() - steady)) > DOUBT_MS;
  }
}
