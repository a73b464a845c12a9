import { existsSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import { findExecutable } from './executable.ts';

// First the one that has no windows to draw, with half the processor time: what Playwright's own is too.
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'msedge',
];

const ELSEWHERE = [
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** A Chromium for the tests: the one NEMAWASHI_CHROMIUM names, the system's, Playwright's own; null where none is. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | null {
  const named = env.NEMAWASHI_CHROMIUM;
  if (named !== undefined && named !== '') return named;
  return findExecutable(NAMES, ELSEWHERE, env) ?? playwrights();
}

const without = [
  // Two pages of the address bar's own that each window loads beside ours: a third of a test's processor time.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  // Of several lists a browser heeds the last, so that Playwright's own is said again.
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
] as const;

/** For a browser that runs as root in a container, and that must talk to nobody but the server under test. */
export const chromiumFlags: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${without.join(',')}`,
];

/** That Chromium, for what isn't a test; where none is found, Playwright says how to get its own. */
export function openChromium(): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({ args: [...chromiumFlags], ...(executablePath !== null && { executablePath }) });
}

function playwrights(): string | null {
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}
