import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyWayOut } from './testing/every-way-out.ts';
import { aRound, CODE, GROUPS, NOWHERE, played, rounds, swapped, UNNAMED, withSecrets } from './testing/planted.ts';

describe('S6 X6 every way out of a board where people aren’t named passes the same filter', () => {
  it.each(UNNAMED)('S33 S34 none tells apart two meetings that nobody may tell apart: %s', (privacy) => {
    fc.assert(
      fc.property(rounds, aRound(4), fc.constantFrom(...GROUPS), (given, others, [a, b]) => {
        const here = everyWayOut(played(privacy, given));
        // Who of a shown group gave which ballot, in every round.
        expect(everyWayOut(played(privacy, swapped(given, a, b)))).toEqual(here);
        // What anybody answered in the round that is sealed.
        expect(everyWayOut(played(privacy, { ...given, open: others }))).toEqual(here);
      }),
      { numRuns: 8 },
    );
  });

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
