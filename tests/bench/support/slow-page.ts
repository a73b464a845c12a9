import { type CDPSession, expect, type Locator, type Page } from '@playwright/test';

/** As a phone of some years ago, beside the machine that measures. Multiplied: Chromium’s own throttle waits by the clock, which runs on while other programs have the processor. */
const SLOWER = 4;
const LOOKS = 5;
/** So many frames without a change: longer than the page pauses between two portions of a list (`gradually.svelte.ts`). */
const STILL = 8;

const median = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;

const column = (rows: readonly Worked[], at: number): number[] =>
  rows.map((row) => row[at] ?? Number.NaN).sort((a, b) => a - b);

/** What its main thread did from presses to two frames later, in milliseconds of processor time. */
export interface Measured {
  readonly median: number;
  readonly worst: number;
  readonly times: number;
  /** What went, in the middle, into scripts, into which styles apply, and into where things stand; the rest draws. */
  readonly parts: readonly [scripts: number, styles: number, layout: number];
}

/** All of it first; its parts after. */
const FIGURES = ['TaskDuration', 'ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'] as const;
type Worked = readonly number[];

/** A page whose main thread says how long it would have worked on a slow processor. */
export class SlowPage {
  readonly page: Page;
  readonly #session: CDPSession;
  /** What two frames and the looking itself cost. */
  #idle: Worked = [];

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
    const idle: Worked[] = [];
    for (let look = 0; look < LOOKS; look += 1) idle.push(await this.#worked(() => Promise.resolve()));
    this.#idle = FIGURES.map((_, figure) => median(column(idle, figure)));
    const took: Worked[] = [];
    for (let at = 0; at < times; at += 1) {
      await between?.(at);
      await this.#frames();
      const worked = await this.#worked(() => act(at));
      took.push(worked.map((each, figure) => Math.max(0, each - (this.#idle[figure] ?? 0))));
    }
    const [all = Number.NaN, scripts = Number.NaN, styles = Number.NaN, layout = Number.NaN] = FIGURES.map(
      (_, figure) => median(column(took, figure)),
    );
    return { median: all, worst: column(took, 0).at(-1) ?? Number.NaN, times, parts: [scripts, styles, layout] };
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

  async #worked(act: () => Promise<unknown>): Promise<Worked> {
    const before = await this.#times();
    await act();
    await this.#frames();
    const after = await this.#times();
    return after.map((each, figure) => SLOWER * (each - (before[figure] ?? Number.NaN)));
  }

  async #frames(): Promise<void> {
    await this.#session.send('Runtime.evaluate', {
      expression: 'new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))',
      awaitPromise: true,
    });
  }

  async #times(): Promise<Worked> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    return FIGURES.map((figure) => (metrics.find(({ name }) => name === figure)?.value ?? Number.NaN) * 1000);
  }
}
