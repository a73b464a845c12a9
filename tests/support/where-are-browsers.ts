// Prints where Chromium and Firefox are, as JSON with null where there is none; the launcher asks before it runs the
// browser tests.
import { findChromium } from './browser.ts';
import { findFirefox } from './firefox.ts';

console.log(JSON.stringify({ chromium: findChromium(), firefox: findFirefox() }));
