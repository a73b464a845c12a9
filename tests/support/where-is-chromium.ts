// Prints where Chromium is, nothing where there is none; the launcher asks before it runs the browser tests.
import { findChromium } from './browser.ts';

console.log(findChromium() ?? '');
