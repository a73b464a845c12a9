/** How apps whose own window shows a page name themselves; `; wv)` is any such window on Android. */
const NAMED = /\bLine\/|\bFBA[NV]\/|\bInstagram\b|\bMicroMessenger\/|\bTwitter\b|\bSlack|\bTeams\/|; wv\)/;

/**
 * Whether a page is shown in a window of some app instead of in a browser. There a download may come to nothing, and
 * the page is never told. False is no certainty: not every app says what it is.
 */
export const isInApp = (userAgent: string): boolean =>
  NAMED.test(userAgent) || (/\b(iPhone|iPad|iPod)\b/.test(userAgent) && !/\bSafari\//.test(userAgent));
