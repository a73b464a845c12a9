/** How high the one row above a board is, in CSS pixels. */
export function headHeight(): number {
  return document.querySelector('header')?.getBoundingClientRect().height ?? 0;
}
