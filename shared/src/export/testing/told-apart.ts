import fc from 'fast-check';
import { expect } from 'vitest';
import type { PrivacyMode } from '../../reckoning/settings.ts';
import { aRound, GROUPS, type Rounds, rounds, swapped } from './planted.ts';

/** All that leaves the server is the same for any two meetings that nobody may tell apart. */
export const nothingToldApart = (
  privacy: PrivacyMode,
  everything: (privacy: PrivacyMode, given: Rounds) => unknown,
  numRuns: number,
): Promise<void> =>
  fc.assert(
    fc.asyncProperty(rounds, aRound(4), fc.constantFrom(...GROUPS), async (given, others, [a, b]) => {
      const here = await everything(privacy, given);
      // Who of a shown group gave which ballot, in every round.
      expect(await everything(privacy, swapped(given, a, b))).toEqual(here);
      // What anybody answered in the round that is sealed.
      expect(await everything(privacy, { ...given, open: others })).toEqual(here);
    }),
    { numRuns },
  );
