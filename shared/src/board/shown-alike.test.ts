import { describe, expect, it } from 'vitest';
import { everyCommand } from '../testing/every-command.ts';
import { allViews, room } from '../testing/room.ts';
import { LEADER, Story } from '../testing/story.ts';
import { evolve, replay } from './evolve.ts';
import type { LoggedEvent } from './event.ts';
import { shownAlike } from './shown-alike.ts';
import type { BoardState } from './state.ts';
import { AUDIENCES, sectionsFor } from './view.ts';

const NO_RESULTS = { assessment: null, ranking: null, again: [] };
/** What every audience sees, but for what follows from closed rounds: that no answer changes. */
const views = (state: BoardState): string =>
  JSON.stringify(
    AUDIENCES.map((audience) => sectionsFor(state, audience, { online: new Set(), waiting: [], results: NO_RESULTS })),
  );

describe('Z41 states that differ in what is sealed alone', () => {
  it('are shown alike, whatever is done on a board', () => {
    const story = new Story();
    everyCommand(story);
    const [founded, ...rest] = story.log as [LoggedEvent, ...LoggedEvent[]];
    let state = evolve(null, founded);
    const alike = new Set<string>();
    for (const logged of rest) {
      const after = evolve(state, logged);
      if (shownAlike(state, after)) {
        alike.add(logged.event.type);
        expect(views(after), logged.event.type).toBe(views(state));
      }
      state = after;
    }
    expect(alike).toContain('answered');
    expect(alike).toContain('draftWritten');
    expect(alike).not.toContain('roundClosed');
  });

  it('an answer is, the one with which somebody has finished isn’t', () => {
    const { story, voters } = room('anonymous', 3, 2);

    const [one = '', last = ''] = story.round.subjects;
    const [voter = LEADER] = voters;
    const answered = (subject: string, value: number) => {
      const before = story.state;
      const shown = allViews(story);
      story.answer(voter, subject, value);
      return [shownAlike(before, story.state), allViews(story) === shown];
    };
    expect(answered(one, 3)).toEqual([true, true]);
    expect(answered(one, 5)).toEqual([true, true]);
    expect(answered(last, 1)).toEqual([false, false]);
    expect(answered(last, 2)).toEqual([true, true]);
  });

  it('a log that was read anew is another, though it says the same', () => {
    const { story } = room('named', 3, 2);
    const anew = replay(story.log);
    expect(anew !== null && shownAlike(story.state, anew)).toBe(false);
  });
});
