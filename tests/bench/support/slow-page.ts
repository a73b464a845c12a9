import { type CDPSession, expect, type Locator, type Page } from '@playwright/test';

/** As a phone of some years ago, beside the machine that measures. Multiplied: Chromium’s own throttle waits by the clock, which runs on while other programs have the processor. */
const SLOWER = 4;
const LOOKS = 5;
/** So many frames without a change: longer than the page pauses between two portions of a list (`gradually.svelte.ts`). */
const STILL = 8;

const median = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;

/** What its main thread did from presses to two frames later, in milliseconds of processor time. */
export interface Measured {
  readonly median: number;
  readonly worst: number;
  readonly times: number;
}

/** A page whose main thread says how long it would have worked on a slow processor. */
export class SlowPage {
  readonly page: Page;
  readonly #session: CDPSession;
  /** What two frames and the looking itself cost. */
  #idle = 0;

  private constructor(page: Page, session: CDPSession) {
    this.page = page;
    this.#session = session;
  }

  static async of(page: Page): Promise<SlowPage> {
    const session = await page.context().newCDPSession(page);
    // The processor's time, not the clock's: other programs on the machine don't count.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new SlowPage(page, session);
  }

  /** Does it so many times, each for itself. What `act` looks up in the page counts too: it is to press and nothing else. */
  async each(
    times: number,
    act: (at: number) => Promise<unknown>,
    between?: (at: number) => Promise<unknown>,
  ): Promise<Measured> {
    const idle: number[] = [];
    for (let look = 0; look < LOOKS; look += 1) idle.push(await this.#worked(() => Promise.resolve()));
    this.#idle = median(idle.sort((a, b) => a - b));
    const took: number[] = [];
    for (let at = 0; at < times; at += 1) {
      await between?.(at);
      await this.#frames();
      took.push(Math.max(0, (await this.#worked(() => act(at))) - this.#idle));
    }
    took.sort((a, b) => a - b);
    return { median: median(took), worst: took.at(-1) ?? Number.NaN, times };
  }

  /** Nothing changes or moves on it any more. */
  rest(): Promise<void> {
    return this.page.evaluate(
      (still) =>
        new Promise<void>((resolve) => {
          let left = still;
          const observer = new MutationObserver(() => (left = still));
          observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
          // What goes on for ever isn't waited for.
          const moves = () =>
            document
              .getAnimations()
              .some(
                ({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity,
              );
          const look = () => {
            left = moves() ? still : left - 1;
            if (left > 0) return void requestAnimationFrame(look);
            observer.disconnect();
            resolve();
          };
          requestAnimationFrame(look);
        }),
      STILL,
    );
  }

  /** Another subject stands there than when this was asked; `of` tells the one from the other. */
  async other(of: Locator): Promise<() => Promise<void>> {
    const named = () => of.first().evaluate((element) => element.ariaLabel ?? element.textContent);
    let before = await named();
    return async () => {
      await expect.poll(named).not.toBe(before);
      before = await named();
      await this.rest();
    };
  }

  async #worked(act: () => Promise<unknown>): Promise<number> {
    const before = await this.#taskTime();
    await act();
    await this.#frames();
    return SLOWER * ((await this.#taskTime()) - before);
  }

  async #frames(): Promise<void> {
    await this.#session.send('Runtime.evaluate', {
      expression: 'new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))',
      awaitPromise: true,
    });
  }

  async #taskTime(): Promise<number> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  }
}
