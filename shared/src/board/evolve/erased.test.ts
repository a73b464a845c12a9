import { describe, expect, it } from 'vitest';
import { LEADER, Story } from '../../testing/story.ts';
import { moveSeat } from '../../testing/move-seat.ts';

/** A board of one voter whose first answer is erased, and the log cut before what took its place. */
function cut(before: (story: Story) => void = () => undefined): Story {
  const story = new Story({ items: 2 });
  const seat = story.join('voter', 'executive');
  story.do(LEADER, { type: 'startAssessment' });
  before(story);
  const [first, second] = story.round.subjects;
  if (first === undefined || second === undefined) throw new Error('Nothing asked');
  const epoch = story.state.participants.get(seat)?.epoch ?? 0;
  const said = { type: 'answered', round: story.round.id, revision: 1, epoch } as const;
  story.happened(seat, { ...said, subject: first, value: null, erased: true }, { ...said, subject: second, value: 4 });
  return story;
}
const voter = 'voter' as typeof LEADER;

describe('an erased answer whose replacement was lost', () => {
  it('H16 counts as not given once the log says that it was cut, and can be given again', () => {
    const story = cut();
    expect(story.round.finished.has(voter)).toBe(true);
    story.happened(LEADER, { type: 'boardRestored' });
    const [first = '', second] = story.round.subjects;
    expect(Object.keys(story.round.ballots.get(voter) ?? {})).toEqual([second]);
    expect(story.round.finished.has(voter)).toBe(false);
    expect(story.answer(voter, first, 2).ok).toBe(true);
    expect(story.round.finished.has(voter)).toBe(true);
  });

  it('H16 so it is with what the holder of a moved seat answered, and with what is kept of who only watches', () => {
    const moved = cut((story) => moveSeat(story, voter));
    moved.happened(LEADER, { type: 'boardRestored' });
    expect(Object.keys(moved.round.moved.get(voter)?.own ?? {})).toEqual([moved.round.subjects[1]]);
    const aside = cut();
    const person = { name: 'voter', jobTitle: '', reading: '' };
    aside.do(LEADER, { type: 'correctPerson', seat: voter, person, role: 'observer', department: null });
    aside.happened(LEADER, { type: 'boardRestored' });
    expect(aside.round.aside.get(voter)).toMatchObject({ finished: false });
    expect(Object.keys(aside.round.aside.get(voter)?.ballot ?? {})).toEqual([aside.round.subjects[1]]);
  });

  it('H16 a round of which nothing is erased stays the same one', () => {
    const story = new Story({ items: 2 });
    const seat = story.join('voter', 'executive');
    story.do(LEADER, { type: 'startAssessment' });
    story.answer(seat, story.round.subjects[0] ?? '', 3);
    const { round } = story;
    story.happened(LEADER, { type: 'boardRestored' });
    expect(story.round).toBe(round);
  });
});
