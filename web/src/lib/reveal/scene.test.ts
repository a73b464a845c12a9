import type { Sections } from '@nemawashi/shared/board/view';
import { sectionsFor } from '@nemawashi/shared/board/view';
import { type Beat, momentOf } from '@nemawashi/shared/leading/moment';
import { PRIVACY_MODES, type PrivacyMode } from '@nemawashi/shared/reckoning/settings';
import { LEADER, Story } from '@nemawashi/shared/testing/story';
import { heard } from '@nemawashi/shared/reckoning/tally';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beatWords } from './beat-words.ts';
import { sceneOf } from './scene.ts';

const BEATS = ['soon', 1, 2, 3, 4] as const satisfies readonly Beat[];
/** By executives, then representatives: what each answers to each item; null is *don't know*. */
type Answers = readonly (readonly (number | null)[])[];

function revealed(
  privacy: PrivacyMode,
  executives: Answers,
  representatives: Answers,
  reveal: 'everyone' | 'representatives' = 'everyone',
): Sections {
  const story = new Story({ privacy });
  const seats = [
    ...executives.map((_, who) => story.join(`e${String(who)}`, 'executive')),
    ...representatives.map((_, who) => story.join(`r${String(who)}`, 'representative', 'sales')),
  ];
  story.do(LEADER, { type: 'startAssessment' });
  for (const [who, answers] of [...executives, ...representatives].entries())
    for (const [at, subject] of story.round.subjects.entries())
      story.answer(seats[who] ?? LEADER, subject, answers[at % answers.length] ?? null);
  story.do(LEADER, { type: 'closeRound', round: story.round.id, reveal });
  return seen(story);
}
const seen = (story: Story): Sections =>
  sectionsFor(story.state, 'voter', { online: new Set(), waiting: [], results: story.results() });

function shown(sections: Sections, beat: Beat) {
  const moment = momentOf(sections.board);
  if (moment === null) throw new Error('Nothing revealed');
  const scene = sceneOf(sections, moment, beat);
  return { scene, words: (['ja', 'en'] as const).map((language) => beatWords(language, moment, beat, scene)) };
}

const answers = (least: number) =>
  fc.array(fc.array(fc.option(fc.integer({ min: 1, max: 5 })), { minLength: 3, maxLength: 3 }), {
    minLength: least,
    maxLength: 5,
  });
const modes = fc.constantFrom(...PRIVACY_MODES);

describe('what a beat shows', () => {
  it('M81 M82 until their beat the executives could have answered anything', () => {
    fc.assert(
      fc.property(
        modes,
        answers(3),
        answers(3),
        fc.infiniteStream(fc.integer({ min: 1, max: 5 })),
        (mode, e, r, other) => {
          // As many answers to each item, so that as many ballots are known to have been counted.
          const others = e.map((ballot) =>
            ballot.map((value) => (value === null ? null : (other.next().value as number))),
          );
          const [one, two] = [revealed(mode, e, r), revealed(mode, others, r)];
          // Where groups may not be told apart there is no executives' beat: all go into one, and that is the third.
          for (const beat of ['soon', 1, 2] as const) expect(shown(one, beat)).toEqual(shown(two, beat));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('M82 until the second beat nobody’s answers make a difference', () => {
    fc.assert(
      fc.property(modes, answers(3), answers(3), fc.integer({ min: 1, max: 5 }), (mode, e, r, all) => {
        const same = (of: Answers) => of.map((ballot) => ballot.map((value) => value && all));
        const [one, two] = [revealed(mode, e, r), revealed(mode, same(e), same(r))];
        for (const beat of ['soon', 1] as const) expect(shown(one, beat)).toEqual(shown(two, beat));
      }),
      { numRuns: 40 },
    );
  });

  it('M83 no more tiles lie there than published counts say', () => {
    fc.assert(
      fc.property(modes, answers(0), answers(1), (mode, e, r) => {
        const sections = revealed(mode, e, r);
        const items = sections.assessment?.items ?? [];
        const most = (of: (item: (typeof items)[number]) => (typeof items)[number]['everyone']) =>
          Math.max(0, ...items.map((item) => heard(of(item) ?? { numbers: [0, 0, 0, 0, 0], unknown: 0 })));
        for (const beat of BEATS)
          for (const { group, tiles } of shown(sections, beat).scene?.trays ?? []) {
            const told = {
              executive: most(({ executives }) => executives),
              representative: most(({ representatives }) => representatives),
              everyone: most(({ everyone }) => everyone),
            };
            expect(tiles.length).toBeLessThanOrEqual(told[group]);
            const names = mode === 'named' || (mode === 'executives-named' && group === 'executive');
            if (!names) expect(tiles.every(({ seat }) => seat === null)).toBe(true);
          }
      }),
      { numRuns: 60 },
    );
  });

  it('M83 who isn’t named lies in no order of theirs: two who swap their answers change nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom('executives-named', 'anonymous'), answers(3), answers(3), (mode, e, r) => {
        const swapped = [...r.slice(1), ...r.slice(0, 1)];
        for (const reveal of ['everyone', 'representatives'] as const) {
          const [one, two] = [revealed(mode, e, r, reveal), revealed(mode, e, swapped, reveal)];
          for (const beat of BEATS) expect(shown(one, beat)).toEqual(shown(two, beat));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('M83 where groups may not be told apart there is one heap and one mark, and no group is named', () => {
    const sections = revealed('anonymous', [[4], [5]], [[2], [3], [3]]);
    for (const beat of BEATS) {
      const { scene, words } = shown(sections, beat);
      expect(scene?.trays.map(({ group }) => group)).toEqual(['everyone']);
      expect(scene?.people).toEqual([]);
      expect(words.join(' ')).not.toMatch(/経営層|部門|xecutive|epresentative/);
    }
    expect(shown(sections, 2).scene?.spots).toEqual([]);
    expect(shown(sections, 3).scene?.spots.map(({ group }) => group)).toEqual(['everyone']);
  });

  it('M84 the first half says where the representatives stand as the whole will, and the executives lie in one', () => {
    fc.assert(
      fc.property(modes, answers(3), answers(3), (mode, e, r) => {
        const half = shown(revealed(mode, e, r, 'representatives'), 2).scene;
        const whole = shown(revealed(mode, e, r), 2).scene;
        if (half === null) return;
        const executives = half.trays.at(-1);
        expect(executives).toMatchObject({ group: 'executive', state: 'sealed', counted: false });
        expect(executives?.tiles).toHaveLength(1);
        // Who only said that they don't know isn't counted where a count of that would tell: then that tray isn't there.
        for (const { group, state } of half.trays.slice(0, -1))
          expect([group, state]).toEqual(['representative', expect.not.stringMatching('sealed')]);
        if (half.spots.length > 0) expect(half.spots).toEqual(whole?.spots);
        expect(half.people).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('M84 the other half begins with the representatives where they stand, and opens the executives', () => {
    const story = new Story();
    const seats = [story.join('e', 'executive'), story.join('r', 'representative', 'sales')];
    story.do(LEADER, { type: 'startAssessment' });
    for (const seat of seats) for (const subject of story.round.subjects) story.answer(seat, subject, 4);
    story.do(LEADER, { type: 'closeRound', round: story.round.id, reveal: 'representatives' });
    story.do(LEADER, { type: 'revealRest', round: story.round.id });
    const states = (beat: Beat) => shown(seen(story), beat).scene?.trays.map(({ state }) => state);
    expect(states('soon')).toEqual(['gone', 'sealed']);
    expect(states(3)).toEqual(['gone', 'gone']);
  });
});
