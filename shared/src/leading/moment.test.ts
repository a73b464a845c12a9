import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEADER, Story } from '../testing/story.ts';
import { sectionsFor } from '../board/view.ts';
import { type Beat, beatAt, type Half, momentOf } from './moment.ts';

const HALVES = ['whole', 'first', 'rest'] as const satisfies readonly Half[];
/** A moment and its rest: six seconds. */
const LONGEST = 6_000;
const at = 1_764_000_000_000;
const beat = (half: Half, gone: number): Beat => beatAt(at + gone, { half, at }).beat;
const ORDER: readonly Beat[] = ['soon', 1, 2, 3, 4, 'still'];

describe('the clock of a reveal', () => {
  it('M80 four beats, in their order, in at most six seconds', () => {
    const beats = (half: Half) => {
      const all = Array.from({ length: LONGEST + 1 }, (_, gone) => beat(half, gone));
      return all.filter((each, gone) => each !== all[gone - 1]);
    };
    expect(beats('whole')).toEqual(['soon', 1, 2, 3, 4, 'still']);
    expect(beats('first')).toEqual(['soon', 1, 2, 'still']);
    expect(beats('rest')).toEqual(['soon', 3, 4, 'still']);
  });

  it('M80 it never goes back, and what is left leads exactly to the next beat', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...HALVES),
        fc.integer({ min: 0, max: 10_000 }),
        fc.integer({ min: 0, max: 10_000 }),
        (half, one, two) => {
          const [early, late] = [Math.min(one, two), Math.max(one, two)];
          expect(ORDER.indexOf(beat(half, late))).toBeGreaterThanOrEqual(ORDER.indexOf(beat(half, early)));
          const { left, since } = beatAt(at + early, { half, at });
          if (left === null) return;
          expect(left).toBeGreaterThan(0);
          expect(beat(half, early + left - 1)).toBe(beat(half, early));
          expect(beat(half, early + left)).not.toBe(beat(half, early));
          expect(beat(half, early - since)).toBe(beat(half, early));
        },
      ),
    );
  });

  it('M80 who comes later sees the still result at once; nobody waits for a clock that can’t be right', () => {
    fc.assert(
      fc.property(fc.constantFrom(...HALVES), fc.integer({ min: LONGEST, max: 1e12 }), (half, gone) => {
        expect(beat(half, gone)).toBe('still');
        expect(beat(half, -gone)).toBe('still');
      }),
    );
    // A page's guess at the server's clock may be a little behind.
    expect(beat('whole', -300)).toBe('soon');
  });
});

describe('which reveal a board is at', () => {
  const boardOf = (story: Story) =>
    sectionsFor(story.state, 'voter', { online: new Set(), waiting: [], results: story.results() }).board;
  function answered(): Story {
    const story = new Story({ items: 1 });
    const seats = [story.join('e', 'executive'), story.join('r', 'representative', 'sales')];
    story.do(LEADER, { type: 'startAssessment' });
    for (const seat of seats) story.answer(seat, story.round.subjects[0] ?? '', 4);
    return story;
  }

  it('M80 M84 by the time of the log: all at once, or in halves', () => {
    const story = answered();
    expect(momentOf(boardOf(story))).toBeNull();
    const round = story.round.id;
    story.do(LEADER, { type: 'closeRound', round, reveal: 'representatives' });
    const [closed] = boardOf(story).rounds;
    expect(momentOf(boardOf(story))).toMatchObject({ round, half: 'first', at: closed?.closedAt });
    story.do(LEADER, { type: 'revealRest', round });
    const [open] = boardOf(story).rounds;
    expect(momentOf(boardOf(story))).toMatchObject({ round, half: 'rest', at: open?.revealedAt });
    expect(open?.revealedAt).not.toBe(closed?.closedAt);
  });

  it('M80 only while the board stands where that is read', () => {
    const story = answered();
    story.do(LEADER, { type: 'closeRound', round: story.round.id, reveal: 'everyone' });
    expect(momentOf(boardOf(story))).toMatchObject({ kind: 'checklist', half: 'whole' });
    story.do(LEADER, { type: 'moveTo', from: 'discuss', to: 'propose' });
    expect(momentOf(boardOf(story))).toBeNull();
  });
});
