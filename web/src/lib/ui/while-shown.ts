/** Fits now, and again whenever the box becomes another size or the fonts come. */
export function whileShown(box: HTMLElement, fit: () => void): () => void {
  let asked = 0;
  // In the next frame: what fits may be of another size than what was there.
  const sizes = new ResizeObserver(() => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(fit);
  });
  sizes.observe(box);
  void document.fonts.ready.then(fit);
  fit();
  return () => {
    cancelAnimationFrame(asked);
    sizes.disconnect();
  };
}
