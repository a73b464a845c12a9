/** Ways back from an element, the nearest first: what around it can have the focus. */
function waysBack(from: Element): HTMLElement[] {
  const ways: HTMLElement[] = [];
  for (let each = from.parentElement; each !== null; each = each.parentElement)
    if (each.matches('[tabindex], dialog')) ways.push(each);
  return ways;
}

/** Of a dialog its way out: the page behind it is out of reach. */
const take = (way: HTMLElement): void =>
  (way instanceof HTMLDialogElement ? way.querySelector('button') : way)?.focus({ preventScroll: true });

/**
 * Whoever goes by keys isn't thrown back to the beginning of the page when what has the focus goes away, with a step of the
 * meeting or a row that is removed: the focus comes to what was around it. Answers how to stop.
 */
export function keepFocus(): () => void {
  let ways: readonly HTMLElement[] = [];
  const focused = ({ target }: Event): void => {
    ways = target instanceof Element ? waysBack(target) : [];
  };
  // Left by somebody; what is taken away isn't connected any more.
  const left = ({ target }: Event): void =>
    queueMicrotask(() => {
      if (target instanceof Element && target.isConnected && document.activeElement === document.body) ways = [];
    });
  const observer = new MutationObserver(() => {
    const { activeElement } = document;
    if (activeElement !== null && activeElement !== document.body) return;
    const way = ways.find(({ isConnected }) => isConnected);
    if (way !== undefined) take(way);
    else if (ways.length > 0) document.querySelector('main')?.focus({ preventScroll: true });
  });
  document.addEventListener('focusin', focused);
  document.addEventListener('focusout', left);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    document.removeEventListener('focusin', focused);
    document.removeEventListener('focusout', left);
  };
}
