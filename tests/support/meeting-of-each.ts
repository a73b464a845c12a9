import { afterEach, beforeEach } from 'vitest';
import { type Meeting, openMeeting } from './meeting.ts';
import { startServer, type TestServer } from './server.ts';

export interface MeetingOfEach {
  /** As it runs now. */
  server: TestServer;
  /** The one that the test opened last. */
  readonly meeting: Meeting;
  open(change?: Parameters<typeof openMeeting>[1]): Promise<Meeting>;
  /** Its pages and lines find it again where it was. */
  restart(): Promise<void>;
}

/** For the tests of a file: each has a server of its own, and a meeting there that ends with it. */
export function meetingOfEach(): MeetingOfEach {
  let server: TestServer | undefined;
  let meeting: Meeting | undefined;
  const there = <Part>(part: Part | undefined): Part => {
    if (part === undefined) throw new Error('Nothing is there before a test has begun it');
    return part;
  };
  beforeEach(async () => {
    server = await startServer();
  });
  afterEach(async () => {
    meeting?.close();
    await server?.stop();
    meeting = server = undefined;
  });
  return {
    get server() {
      return there(server);
    },
    set server(next) {
      server = next;
    },
    get meeting() {
      return there(meeting);
    },
    open: async (change) => (meeting = await openMeeting(there(server), change)),
    async restart() {
      server = await there(server).restart();
    },
  };
}
