import { test as base } from '@playwright/test';
import type { PrivacyMode } from '@nemawashi/shared/reckoning/settings';
import { agree, type Change, untilRanked } from './acts.ts';
import type { Held } from './agreed-plan.ts';
import { type Meeting, openMeeting } from './meeting.ts';
import { startServer, type TestServer, type TestServerOptions } from './server.ts';

type Opened<Asked extends unknown[], Given> = (...asked: Asked) => Promise<Given>;

interface OfTest {
  /** A board on the server, with its facilitator; its lines are closed after the test. */
  readonly meet: Opened<[change?: Parameters<typeof openMeeting>[1], at?: Pick<TestServer, 'origin'>], Meeting>;
  /** As `meet`, up to the revealed ranking. */
  readonly ranked: Opened<[privacy: PrivacyMode, change?: Change], Held>;
  /** As `meet`, up to an agreed plan in which every part of it has something to say. */
  readonly agreed: Opened<[privacy: PrivacyMode, at?: TestServer], Held>;
  /** A server for this test alone, for what others must not notice; stopped after it. */
  readonly ownServer: Opened<[options?: TestServerOptions], TestServer>;
  /** Waits for something that has to be closed, and closes it after the test. */
  readonly closing: <Opened extends { close(): unknown }>(opening: Promise<Opened>) => Promise<Opened>;
  readonly leavingNothing: undefined;
}

/**
 * A test with a server that serves many: boards know nothing of each other. It leaves no page behind: one of a board that
 * is gone would try to reach it all through the next test.
 */
export const test = base.extend<OfTest, { readonly server: TestServer }>({
  server: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture wants from its first argument.
    async ({}, use) => {
      const server = await startServer();
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  // eslint-disable-next-line no-empty-pattern -- as above
  ownServer: async ({}, use) => {
    const running = new Set<TestServer>();
    const watched = (server: TestServer): TestServer => {
      running.add(server);
      return {
        ...server,
        async restart() {
          running.delete(server);
          return watched(await server.restart());
        },
      };
    };
    await use(async (options) => watched(await startServer(options)));
    for (const server of running) await server.stop();
  },
  // eslint-disable-next-line no-empty-pattern -- as above
  closing: async ({}, use) => {
    const opened: { close(): unknown }[] = [];
    await use(async (opening) => {
      const known = await opening;
      opened.push(known);
      return known;
    });
    for (const each of opened.reverse()) await each.close();
  },
  meet: async ({ server }, use) => {
    const opened: Meeting[] = [];
    await use(async (change, at = server) => {
      const meeting = await openMeeting(at, change);
      opened.push(meeting);
      return meeting;
    });
    for (const meeting of opened) meeting.close();
  },
  ranked: async ({ meet }, use) => {
    await use(async (privacy, change) => {
      const meeting = await meet({ privacy, template: 'short' });
      return { ...meeting, ...(await untilRanked(meeting, change)) };
    });
  },
  agreed: async ({ meet }, use) => {
    await use(async (privacy, at) => {
      const meeting = await meet({ privacy, template: 'short' }, at);
      const held = { ...meeting, ...(await untilRanked(meeting)) };
      await agree(held, held);
      return held;
    });
  },
  leavingNothing: [
    // Pages go first: what they talk to is closed after them.
    async ({ browser, closing: _closing, ownServer: _ownServer, meet: _meet }, use) => {
      await use(undefined);
      for (const context of browser.contexts()) {
        await context.unrouteAll({ behavior: 'ignoreErrors' });
        await context.close();
      }
    },
    { auto: true },
  ],
});
