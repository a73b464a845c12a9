/**
 * Whether a key belongs to the IME, which is still writing: Enter takes its candidate, Escape gives it up, arrows choose.
 * Safari ends the composition before the key that ended it; only its number, 229, still tells.
 */
export const isComposing = (event: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean =>
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- no other sign is left in Safari
  event.isComposing || event.keyCode === 229;
