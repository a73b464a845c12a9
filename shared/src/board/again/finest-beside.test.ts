import { describe, expect, it } from 'vitest';
import { PRIVACY_MODES } from '../../reckoning/settings.ts';
import { agreedBoard, answerAnew, comes } from '../../testing/assessed-again.ts';
import { LEADER, type Story } from '../../testing/story.ts';
import type { SeatId } from '../ids.ts';
import { sectionsFor } from '../view.ts';

const againOf = (story: Story) =>
  sectionsFor(story.state, 'voter', { online: new Set(), waiting: [], results: story.results() }).again;
const leave = (story: Story, ...seats: string[]) => {
  for (const seat of seats) story.do(LEADER, { type: 'removePerson', seat: seat as SeatId, revokeLink: false });
};
const four = () => 4 as const;

/** How the items of the newest assessment are shown, and what is said beside. */
function newest(story: Story) {
  const assessed = againOf(story).assessments.at(-1);
  return { shown: new Set(assessed?.items.map(({ shown }) => shown)), heldBack: assessed?.heldBack };
}

describe('S80 an assessment beside those that were shown before', () => {
  it.each(PRIVACY_MODES)('is told as finely as by itself where nobody has changed (%s)', (privacy) => {
    const story = agreedBoard(privacy);
    answerAnew(story, four);
    expect(newest(story)).toEqual({ shown: new Set(['groups']), heldBack: null });
  });

  it('holds nothing back where everybody is named', () => {
    const story = agreedBoard('named');
    leave(story, 'e1');
    answerAnew(story, four);
    expect(newest(story)).toEqual({ shown: new Set(['groups']), heldBack: null });
  });

  it('shows no group of which one or two left, and nothing that would tell it by subtraction', () => {
    const story = agreedBoard('anonymous', { executives: 5, representatives: 5 });
    leave(story, 'r1');
    expect(againOf(story).heldBack).toBe('nothing');
    answerAnew(story, four);
    expect(newest(story)).toEqual({ shown: new Set(['withheld']), heldBack: 'nothing' });
  });

  it('shows no group into which one or two came', () => {
    const story = agreedBoard('anonymous', { executives: 3, representatives: 5 });
    comes(story, 'r6', 'representative');
    answerAnew(story, four);
    expect(newest(story).heldBack).toBe('nothing');
  });

  it('merges the groups where three changed in all, but fewer in each', () => {
    const story = agreedBoard('anonymous', { executives: 3, representatives: 5 });
    comes(story, 'e4', 'executive');
    comes(story, 'r6', 'representative');
    comes(story, 'r7', 'representative', 1);
    answerAnew(story, four);
    expect(newest(story)).toEqual({ shown: new Set(['merged']), heldBack: 'merged' });
  });

  it('shows groups of which three or more left or came', () => {
    const story = agreedBoard('anonymous', { executives: 3, representatives: 6 });
    leave(story, 'r1', 'r2', 'r3');
    for (const seat of ['r7', 'r8', 'r9']) comes(story, seat, 'representative');
    answerAnew(story, four);
    expect(newest(story)).toEqual({ shown: new Set(['groups']), heldBack: null });
  });

  it('leaves named executives in sight where one representative has changed', () => {
    const story = agreedBoard('executives-named', { executives: 2, representatives: 5 });
    leave(story, 'r1');
    answerAnew(story, four);
    expect(newest(story)).toEqual({ shown: new Set(['executives-only']), heldBack: 'nothing' });
  });

  it('looks at all that was shown, not at the last alone', () => {
    const story = agreedBoard('anonymous', { executives: 3, representatives: 4 });
    comes(story, 'r5', 'representative');
    answerAnew(story, four);
    comes(story, 'r6', 'representative');
    answerAnew(story, four);
    // Two more than in the first, whose answers were shown by group.
    expect(newest(story).heldBack).toBe('nothing');
    comes(story, 'r7', 'representative');
    answerAnew(story, four);
    // Three in all, and what was withheld in between tells nothing.
    expect(newest(story)).toEqual({ shown: new Set(['groups']), heldBack: null });
  });

  it('takes the holder of a moved seat for somebody else', () => {
    const story = agreedBoard('anonymous', { executives: 3, representatives: 4 });
    const person = story.state.participants.get('r1' as SeatId);
    if (person === undefined) throw new Error('Nobody there');
    story.state = { ...story.state, participants: story.state.participants.set(person.seat, { ...person, epoch: 1 }) };
    expect(againOf(story).heldBack).toBe('nothing');
  });

  it('S81 withholds an item to which one or two of a group gave a number', () => {
    const story = agreedBoard('anonymous');
    answerAnew(story, (seat, index) => (index === 0 && seat === 'e1' ? null : 4));
    const [first, ...others] = againOf(story).assessments.at(-1)?.items ?? [];
    expect(first?.shown).toBe('withheld');
    expect(others.every(({ shown }) => shown === 'groups')).toBe(true);
  });
});
