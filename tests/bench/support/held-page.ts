import type { CDPSession, Page } from '@playwright/test';

/** What a page holds once everything that nobody refers to has been collected. */
export interface HeldByPage {
  /** Bytes of JavaScript's heap. */
  readonly heap: number;
  /** Of all documents, also those that no document shows any more. */
  readonly nodes: number;
  readonly listeners: number;
}

/** A page that tells what it holds. */
export class HeldPage {
  readonly page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.page = page;
    this.#session = session;
  }

  static async of(page: Page): Promise<HeldPage> {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    return new HeldPage(page, session);
  }

  async held(): Promise<HeldByPage> {
    // What ends with the first collection lets go of more.
    for (let time = 0; time < 2; time += 1) await this.#session.send('HeapProfiler.collectGarbage');
    const { metrics } = await this.#session.send('Performance.getMetrics');
    const of = (figure: string) => metrics.find(({ name }) => name === figure)?.value ?? Number.NaN;
    return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
  }
}
