import { expect, it } from 'vitest';
import { surroundings } from './surroundings.ts';

const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const PIXEL = 'Mozilla/5.0 (Linux; Android 14; Pixel 8';
const CHROME = 'AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36';

it.each([
  ['Safari', `${IPHONE} Version/17.5 Mobile/15E148 Safari/604.1`, { system: 'ios', inApp: false, app: null }],
  ['LINE', `${IPHONE} Mobile/15E148 Safari Line/14.9.0`, { system: 'ios', inApp: true, app: 'LINE' }],
  ['a mail program', `${IPHONE} Mobile/15E148`, { system: 'ios', inApp: true, app: null }],
  ['Chrome', `${PIXEL}) ${CHROME}`, { system: 'android', inApp: false, app: null }],
  ['an app’s view', `${PIXEL}; wv) ${CHROME}`, { system: 'android', inApp: true, app: null }],
  ['a laptop', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Firefox/128.0', { system: 'other', inApp: false, app: null }],
])('D21 the window inside an app is told from a browser: %s', (_name, agent, expected) => {
  expect(surroundings(agent)).toEqual(expected);
});

it.each([
  [`${IPHONE} Safari Line/14.9.0`],
  [`${IPHONE} Mobile/15E148`],
  [`${IPHONE} Mobile/15E148 Safari/604.1 Twitter for iPhone/10.50`],
  [`${IPHONE} Mobile/15E148 Instagram 333.0.3.29.90`],
  [`${PIXEL}; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0 Mobile Safari/537.36`],
  [`${PIXEL}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/470.0;]`],
])('D65 a window of an app: %s', (userAgent) => {
  expect(surroundings(userAgent).inApp).toBe(true);
});

it.each([
  [`${IPHONE} Version/17.5 Mobile/15E148 Safari/604.1`],
  [`${IPHONE} CriOS/126.0.6478.54 Mobile/15E148 Safari/604.1`],
  [`${PIXEL}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Mobile Safari/537.36`],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Safari/537.36'],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:115.0) Gecko/20100101 Firefox/115.0'],
])('D65 a browser is none: %s', (userAgent) => {
  expect(surroundings(userAgent).inApp).toBe(false);
});
