import { test as base } from '@playwright/test';

/** A test that leaves no page behind: one of a server that is gone would try to reach it all through the next test. */
export const test = base.extend<{ leavingNothing: undefined }>({
  leavingNothing: [
    async ({ browser }, use) => {
      await use(undefined);
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
});
