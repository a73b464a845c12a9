import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRIVACY_MODES } from '../../reckoning/settings.ts';
import { acts, perform, votingBoard } from '../../testing/random-board.ts';
import type { BoardId } from '../ids.ts';
import type { BoardState } from '../state.ts';
import { LEADER, Story } from '../../testing/story.ts';
import { SnapshotReader } from './read.ts';
import { snapshotLines } from './write.ts';

function read(lines: Iterable<string>): BoardState {
  const reader = new SnapshotReader();
  for (const line of lines) reader.take(line);
  return reader.state;
}

describe('a state that is kept', () => {
  it('H17 is read back as it was, and written again the same', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PRIVACY_MODES), acts, (privacy, given) => {
        const { state } = given.reduce(
          (story, act) => {
            perform(story, act);
            return story;
          },
          votingBoard(privacy, 'board' as BoardId),
        );
        const lines = [...snapshotLines(state)];
        const again = read(lines);
        expect([...snapshotLines(again)]).toEqual(lines);
        expect(JSON.parse(JSON.stringify(again.participants))).toEqual(JSON.parse(JSON.stringify(state.participants)));
        expect([...again.rounds.keys()]).toEqual([...state.rounds.keys()]);
      }),
      { numRuns: 30 },
    );
  });

  it('H17 goes on from there as the board itself would, however long its lists are', () => {
    const story = new Story({ items: 2 });
    const seats = Array.from({ length: 200 }, (_, n) => story.join(`seat-${String(n)}`, 'executive'));
    story.do(LEADER, { type: 'startAssessment' });
    for (const seat of seats) for (const subject of story.round.subjects) story.answer(seat, subject, 3);
    const lines = [...snapshotLines(story.state)];
    // None of them takes long to read.
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(40_000);
    story.state = read(lines);
    expect(story.answer(seats[150] ?? LEADER, story.round.subjects[1] ?? '', 5).ok).toBe(true);
    story.close();
    expect(story.round.finished.size).toBe(200);
    expect([...story.state.participants.keys()]).toEqual([LEADER, ...seats]);
  });
});
