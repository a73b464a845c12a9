import type { BoardClient } from '@nemawashi/server/demo/client';
import type { PrivacyMode } from '@nemawashi/shared/reckoning/settings';
import { agree, type Change, type Ranked, untilRanked } from './acts.ts';
import { type Meeting, openMeeting } from './meeting.ts';
import type { TestServer } from './server.ts';

export interface Held extends Meeting, Ranked<BoardClient> {}

/** A meeting on a real server, up to its revealed ranking. */
export async function heldMeeting(server: TestServer, privacy: PrivacyMode, change: Change = {}): Promise<Held> {
  const meeting = await openMeeting(server, { privacy, template: 'short' });
  return { ...meeting, ...(await untilRanked(meeting, change)) };
}

/** As `heldMeeting`, up to an agreed plan in which every part of it has something to say. */
export async function agreedPlan(server: TestServer, privacy: PrivacyMode): Promise<Held> {
  const held = await heldMeeting(server, privacy);
  await agree(held, held);
  return held;
}
