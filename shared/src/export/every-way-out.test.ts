import { describe, expect, it } from 'vitest';
import { halfRevealed } from '../board/state.ts';
import type { PrivacyMode } from '../reckoning/settings.ts';
import { everyWayOut } from './testing/every-way-out.ts';
import { CODE, NOWHERE, played, type Rounds, UNNAMED, withSecrets } from './testing/planted.ts';
import { nothingToldApart } from './testing/told-apart.ts';

/** All that leaves the server at the first halves of reveals, and in the end. */
function wholeMeeting(privacy: PrivacyMode, given: Rounds): unknown {
  const halves: unknown[] = [];
  const story = played(privacy, given, (each) => {
    if (halfRevealed(each.state) !== null) halves.push(everyWayOut(each));
  });
  expect(halves).toHaveLength(3);
  return [...halves, everyWayOut(story)];
}

describe('S6 X6 every way out of a board where people aren’t named passes the same filter', () => {
  it.each(UNNAMED)('S33 S34 none tells apart two meetings that nobody may tell apart: %s', (privacy) =>
    nothingToldApart(privacy, wholeMeeting, 4),
  );

  it('S53 S54 none holds a link’s hash or id that only its holder knows, and the code of the door stands with its facilitators alone', () => {
    for (const privacy of UNNAMED) {
      for (const [way, told] of Object.entries(everyWayOut(withSecrets(privacy)))) {
        expect([way, told.match(NOWHERE)]).toEqual([way, null]);
        const mayKnow = way === 'view: facilitator' || way === 'view: projector';
        expect([way, !mayKnow && told.includes(CODE)]).toEqual([way, false]);
      }
    }
  });
});
