import type { SeatId } from '@nemawashi/shared/board/ids';
import { NOBODY_SPEAKS } from '@nemawashi/shared/board/speaking';
import { AUDIENCES, sectionsFor, type Sections } from '@nemawashi/shared/board/view';
import { GROUPS, played, rounds, type Rounds, swapped, UNNAMED } from '@nemawashi/shared/export/testing/planted';
import type { PrivacyMode } from '@nemawashi/shared/reckoning/settings';
import { headline } from '@nemawashi/shared/sentences/headline';
import { groupsSentence } from '@nemawashi/shared/sentences/pattern';
import type { Story } from '@nemawashi/shared/testing/story';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wallGroups } from '#lib/leading/wall-seats.ts';
import { heatmapOf } from '#lib/results/heatmap.ts';
import { squareOf } from '#lib/results/square.ts';
import { stripCells } from '#lib/results/strip.ts';
import { seatGroups } from './seats.ts';

const NAMES = { all: '全員', executives: '経営層', representatives: '部門' };
const here = new Set(['v3' as SeatId]);

/** What the pictures are drawn from, for whoever looks on: the seats, the verdict, the strip and the heatmap. */
function drawn(sections: Sections): unknown {
  const { assessment, setup } = sections;
  return {
    wall: wallGroups(sections),
    seats: seatGroups(sections),
    verdict: assessment && [
      headline('ja', assessment.pattern),
      groupsSentence('ja', assessment.pattern),
      squareOf(sections, assessment),
    ],
    strip: assessment && stripCells(setup.checklist, assessment, ({ ja }) => ja ?? ''),
    heatmap: assessment && heatmapOf(sections, assessment, NAMES, ({ ja }) => ja ?? ''),
  };
}

/** At every moment of a meeting, with somebody of the group that is looked into alone in the room. */
function pictures(privacy: PrivacyMode, given: Rounds): string[] {
  const all: string[] = [];
  const see = (story: Story) => {
    const seen = { online: here, waiting: [], speaking: NOBODY_SPEAKS, results: story.results() };
    for (const audience of AUDIENCES) all.push(JSON.stringify(drawn(sectionsFor(story.state, audience, seen))));
  };
  see(played(privacy, given, see));
  return all;
}

it.each(UNNAMED)('S33 S34 S41 M47 no picture tells two meetings apart that nobody may tell apart: %s', (privacy) => {
  fc.assert(
    fc.property(rounds, fc.constantFrom(...GROUPS), (given, [a, b]) => {
      expect(pictures(privacy, swapped(given, a, b))).toEqual(pictures(privacy, given));
    }),
    { numRuns: 2 },
  );
});
