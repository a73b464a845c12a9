import type { Page } from '@playwright/test';

/** What moved on the page without anybody having pressed something in the half second before, and by how much. */
export interface Shift {
  /** As browsers reckon it: share of the window times share of the way. */
  readonly value: number;
  readonly moved: readonly string[];
}

interface Watched {
  nemawashiShifts?: () => Shift[];
}

/** Begins before the page does. */
export const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    interface LayoutShift extends PerformanceEntry {
      readonly value: number;
      readonly hadRecentInput: boolean;
      readonly sources: readonly {
        readonly node: Node | null;
        readonly previousRect: DOMRectReadOnly;
        readonly currentRect: DOMRectReadOnly;
      }[];
    }
    let shifts: Shift[] = [];
    const place = ({ x, y, width, height }: DOMRectReadOnly): string =>
      `${String(x)},${String(y)} ${String(width)}×${String(height)}`;
    const note = (entries: readonly PerformanceEntry[]): void => {
      for (const { value, hadRecentInput, sources } of entries as readonly LayoutShift[]) {
        if (hadRecentInput) continue;
        const moved = sources.map(({ node, previousRect, currentRect }) => {
          const element = node instanceof Element ? node : node?.parentElement;
          const text = element?.textContent?.trim().slice(0, 20) ?? '';
          return `${element?.tagName ?? '–'}.${element?.getAttribute('class') ?? ''} “${text}” ${place(previousRect)} → ${place(currentRect)}`;
        });
        shifts.push({ value, moved });
      }
    };
    const observer = new PerformanceObserver((list) => {
      note(list.getEntries());
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    (window as Watched).nemawashiShifts = () => {
      note(observer.takeRecords());
      const seen = shifts;
      shifts = [];
      return seen;
    };
  });

/** Everything that moved since it was last asked, two frames from now. */
export const shiftsOf = (page: Page): Promise<Shift[]> =>
  page.evaluate(async () => {
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
    return (window as Watched).nemawashiShifts?.() ?? [];
  });
