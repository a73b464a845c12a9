import { describe, expect, it } from 'vitest';
import { PRIVACY_MODES } from '../../reckoning/settings.ts';
import { agreedBoard, answerAll, answerAnew, comes } from '../../testing/assessed-again.ts';
import { LEADER, type Story } from '../../testing/story.ts';
import type { SeatId } from '../ids.ts';
import { replay } from '../evolve.ts';
import { ownView } from '../own-view.ts';
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

  it('S84 holds back where three left in all, but fewer of each role', () => {
    const story = agreedBoard('anonymous', { executives: 3, representatives: 5 });
    leave(story, 'e1', 'r1', 'r2');
    answerAnew(story, four);
    expect(newest(story)).toEqual({ shown: new Set(['withheld']), heldBack: 'nothing' });
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

  it('S84 looks at all that was shown, not at the last alone, until three have left', () => {
    const story = agreedBoard('anonymous', { executives: 3, representatives: 6 });
    leave(story, 'r1');
    answerAnew(story, four);
    leave(story, 'r2');
    answerAnew(story, four);
    // Two fewer than in the first, whose answers were shown by group.
    expect(newest(story).heldBack).toBe('nothing');
    leave(story, 'r3');
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

/** Whether what they answer to the open assessment would count if it closed now. */
const counts = (story: Story, seat: SeatId) => !(ownView(story.state, seat)?.comesNew ?? true);

describe('S83 who comes new to an assessment that is repeated counts only with two others of their role', () => {
  it.each([
    ['anonymous', 3],
    ['executives-named', 2],
  ] as const)('and until then holds nothing back (%s)', (privacy, executives) => {
    const story = agreedBoard(privacy, { executives, representatives: 5 });
    const came = comes(story, 'r6', 'representative');
    expect(againOf(story)).toMatchObject({ heldBack: null, uncounted: ['r6'] });
    story.do(LEADER, { type: 'assessAgain' });
    expect([counts(story, came), counts(story, 'r1' as SeatId)]).toEqual([false, true]);
    answerAll(story, (seat) => (seat === 'r6' ? 1 : 4));
    story.close();
    expect(newest(story)).toEqual({ shown: new Set(['groups']), heldBack: null });
    const [assessed] = againOf(story).assessments;
    expect(assessed).toMatchObject({ uncounted: ['r6'], people: { came: [], left: [] } });
    expect(assessed?.items.map(({ representatives }) => representatives?.numbers)).toEqual(
      assessed?.items.map(() => [0, 0, 0, 5, 0]),
    );
  });

  it('one of each role is no more told by the sum of both', () => {
    const story = agreedBoard('anonymous', { executives: 3, representatives: 5 });
    comes(story, 'e4', 'executive');
    comes(story, 'r6', 'representative');
    comes(story, 'r7', 'representative', 1);
    answerAnew(story, four);
    expect(newest(story)).toEqual({ shown: new Set(['groups']), heldBack: null });
    expect(againOf(story).assessments[0]?.uncounted).toEqual(['e4', 'r6', 'r7']);
  });

  it('once they are three they count, and are told as new', () => {
    const story = agreedBoard('anonymous', { executives: 3, representatives: 4 });
    for (const seat of ['r5', 'r6', 'r7']) {
      comes(story, seat, 'representative');
      answerAnew(story, four);
    }
    const assessments = againOf(story).assessments;
    expect(assessments.map(({ uncounted, people }) => [uncounted, people.came])).toEqual([
      [['r5'], []],
      [['r5', 'r6'], []],
      [[], ['r5', 'r6', 'r7']],
    ]);
    expect(assessments.every(({ heldBack }) => heldBack === null)).toBe(true);
  });

  it('also while it is open: the third who comes lets all three count', () => {
    const story = agreedBoard('anonymous', { executives: 3, representatives: 4 });
    const first = comes(story, 'r5', 'representative');
    comes(story, 'r6', 'representative');
    story.do(LEADER, { type: 'assessAgain' });
    expect(counts(story, first)).toBe(false);
    comes(story, 'r7', 'representative');
    expect(counts(story, first)).toBe(true);
  });

  it('counts everybody where somebody left, so that nothing could be told without them either', () => {
    const story = agreedBoard('anonymous', { executives: 3, representatives: 5 });
    leave(story, 'r1');
    comes(story, 'r6', 'representative');
    expect(againOf(story)).toMatchObject({ heldBack: 'nothing', uncounted: [] });
  });

  it('but not where everybody is named, nor an executive who is', () => {
    const named = agreedBoard('named');
    comes(named, 'r4', 'representative');
    expect(againOf(named)).toMatchObject({ heldBack: null, uncounted: [] });
    const executives = agreedBoard('executives-named');
    comes(executives, 'e4', 'executive');
    expect(againOf(executives)).toMatchObject({ heldBack: null, uncounted: [] });
  });

  it('R20 means in a log of before what it meant: whoever came counted, and held everything back', () => {
    const story = agreedBoard('anonymous', { executives: 3, representatives: 5 });
    comes(story, 'r6', 'representative');
    answerAnew(story, four);
    const before = story.log.map((logged) => {
      if (logged.event.type !== 'roundOpened') return logged;
      const { byThree: _byThree, ...event } = logged.event;
      return { ...logged, event };
    });
    const replayed = replay(before);
    if (replayed === null) throw new Error('A story begins with its board');
    story.state = replayed;
    expect(newest(story)).toEqual({ shown: new Set(['withheld']), heldBack: 'nothing' });
  });
});
