type Name = '--bar' | '--foot';
/** The bar that told its height last: one that comes takes over before another one goes. */
const told: Partial<Record<Name, HTMLElement>> = {};

const tells =
  (name: Name) =>
  (bar: HTMLElement): (() => void) => {
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => {
      const sticks = getComputedStyle(bar).position === 'sticky';
      told[name] = bar;
      style.setProperty(name, sticks ? `${String(bar.offsetHeight)}px` : '0px');
    });
    observer.observe(bar);
    return () => {
      observer.disconnect();
      if (told[name] === bar) style.removeProperty(name);
    };
  };

/** Attached to the bar at the bottom of the window: what sticks above it knows how high it is, by `--bar`. */
export const barHeight = tells('--bar');

/** Attached to what sticks above that bar: no focus comes under it. */
export const footHeight = tells('--foot');
