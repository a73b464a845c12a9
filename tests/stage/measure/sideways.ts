/** By how many pixels the page is wider than its window: 0 where nobody has to scroll sideways. */
export function sideways(): number {
  const { scrollWidth, clientWidth } = document.documentElement;
  return Math.max(0, scrollWidth - clientWidth);
}
