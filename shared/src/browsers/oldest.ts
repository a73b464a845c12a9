/**
 * The oldest browsers that Nemawashi runs in, as the README names them: the build is made for these (`web/vite.config.ts`),
 * what is built is checked against these (`tests/oldest-browsers`), and older ones are told by `web/static/too-old.js`.
 */
export const OLDEST = { chrome: '109', edge: '109', firefox: '115', safari: '16.4' } as const;
export type Browser = keyof typeof OLDEST;

/** As build tools want them named. Chromium's and Firefox's versions are the same on Android; iOS has Safari's alone. */
export const BUILD_TARGETS: readonly string[] = [
  ...Object.entries(OLDEST).map(([browser, version]) => `${browser}${version}`),
  `ios${OLDEST.safari}`,
];
