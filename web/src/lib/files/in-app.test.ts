import { expect, it } from 'vitest';
import { isInApp } from './in-app.ts';

const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const ANDROID = 'Mozilla/5.0 (Linux; Android 14; Pixel 8';

it.each([
  [`${IPHONE} Safari Line/14.9.0`],
  [`${IPHONE} Mobile/15E148`],
  [`${IPHONE} Mobile/15E148 Instagram 333.0.3.29.90`],
  [`${ANDROID}; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0 Mobile Safari/537.36`],
  [`${ANDROID}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/470.0;]`],
])('D65 a window of an app is known by its name: %s', (userAgent) => {
  expect(isInApp(userAgent)).toBe(true);
});

it.each([
  [`${IPHONE} Version/17.5 Mobile/15E148 Safari/604.1`],
  [`${IPHONE} CriOS/126.0.6478.54 Mobile/15E148 Safari/604.1`],
  [`${ANDROID}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Mobile Safari/537.36`],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Safari/537.36'],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:115.0) Gecko/20100101 Firefox/115.0'],
])('D65 a browser is none: %s', (userAgent) => {
  expect(isInApp(userAgent)).toBe(false);
});
