/** Attached to what needs all of a laptop's width: head, page and bars are as wide while it is shown. */
export function roomy(): () => void {
  const { style } = document.documentElement;
  style.setProperty('--wide', '84rem');
  return () => style.removeProperty('--wide');
}
