import { expect } from '@playwright/test';
import { LANGUAGES } from '@nemawashi/shared/words/languages';
import { test } from '../support/browser-test.ts';
import { firstTime } from '../support/first-time.ts';

for (const language of LANGUAGES)
  test(`O13 from the home page to people who answer, whoever leads presses three times and nobody else more (${language})`, async ({
    browser,
    server,
  }) => {
    const presses = await firstTime(browser, server.origin, language);
    expect(presses.leader).toBeLessThanOrEqual(3);
    expect(presses.executive).toBeLessThanOrEqual(2);
    expect(presses.representative).toBeLessThanOrEqual(3);
  });
