import { beforeEach, describe, expect, it } from 'vitest';
import { LEADER, Story } from '../testing/story.ts';
import { act, type Act } from './act.ts';
import { openByName } from '../reckoning/settings.ts';
import type { SeatId, SubjectId } from './ids.ts';
import { type Floor, floorAfter, NOBODY_SPEAKS, type Speaking } from './speaking.ts';
import { AUDIENCES, sectionsFor } from './view.ts';

let story: Story;
let speaking: Speaking;
const seats = { exec: 'exec' as SeatId, rep: 'rep' as SeatId, guest: 'guest' as SeatId };

beforeEach(() => {
  story = new Story({ items: 2, privacy: 'anonymous' });
  story.join('exec', 'executive');
  story.join('rep', 'representative', 'sales');
  story.join('guest', 'observer');
  speaking = NOBODY_SPEAKS;
});

function does(seat: SeatId, asked: Act): string {
  const acted = act(story.state, speaking, seat, asked);
  if (!acted.ok) return acted.refusal.kind;
  speaking = acted.speaking;
  return 'ok';
}
const asks = (seat: SeatId, wants = true) => does(seat, { type: 'askToSpeak', asks: wants });

describe('B31 whoever has a seat asks to speak with one press', () => {
  it('in the order in which they pressed, each once', () => {
    for (const seat of [seats.rep, LEADER, seats.guest, seats.rep, seats.exec]) expect(asks(seat)).toBe('ok');
    expect(speaking.queue).toEqual([seats.rep, LEADER, seats.guest, seats.exec]);
  });

  it('and withdraws with another', () => {
    asks(seats.rep);
    asks(seats.exec);
    asks(seats.rep, false);
    expect(speaking.queue).toEqual([seats.exec]);
  });

  it('the floor is given by those who lead, to somebody who asks, and by two who press at once to one', () => {
    asks(seats.rep);
    asks(seats.exec);
    expect(does(seats.exec, { type: 'giveFloor', seat: seats.rep })).toBe('not-allowed');
    expect(does(seats.exec, { type: 'clearRequests' })).toBe('not-allowed');
    expect(does(LEADER, { type: 'giveFloor', seat: seats.rep })).toBe('ok');
    expect(speaking).toEqual({ speaker: seats.rep, queue: [seats.exec] });
    expect(does(LEADER, { type: 'giveFloor', seat: seats.rep })).toBe('already-done');
    expect(does(LEADER, { type: 'giveFloor', seat: null })).toBe('ok');
    expect(speaking).toEqual({ speaker: null, queue: [seats.exec] });
    expect(does(LEADER, { type: 'clearRequests' })).toBe('ok');
    expect(speaking).toEqual(NOBODY_SPEAKS);
  });

  it('and nobody does who isn’t here', () => {
    expect(asks('stranger' as SeatId)).toBe('not-your-seat');
    story.do(LEADER, { type: 'removePerson', seat: seats.rep, revokeLink: false });
    expect(asks(seats.rep)).toBe('removed');
  });
});

describe('B32 a request ends with what it was about', () => {
  const full: Speaking = { speaker: seats.guest, queue: [seats.rep, seats.exec] };
  const item = 'a' as SubjectId;
  const floor: Floor = { speaking: full, lookingAt: item };
  const after = (event: Parameters<typeof floorAfter>[1]['event']) => floorAfter(floor, { event }).speaking;

  it('with the topic that is talked through, and with the phase', () => {
    expect(after({ type: 'topicFinished', subject: item })).toEqual(NOBODY_SPEAKS);
    expect(after({ type: 'phaseOpened', phase: 'propose' })).toEqual(NOBODY_SPEAKS);
  });

  it('not with another topic, nor while the room looks at something else for a moment', () => {
    expect(after({ type: 'topicFinished', subject: 'b' as SubjectId })).toBe(full);
    const looked = floorAfter(floor, { event: { type: 'lookedAt', subject: null } });
    expect(looked.speaking).toBe(full);
    expect(floorAfter(looked, { event: { type: 'topicFinished', subject: item } }).speaking).toBe(full);
  });

  it('with whoever made it: removed, merged, or moved to somebody else', () => {
    expect(after({ type: 'removed', seat: seats.rep })).toEqual({ speaker: seats.guest, queue: [seats.exec] });
    expect(after({ type: 'seatMoved', seat: seats.guest, by: LEADER })).toEqual({ ...full, speaker: null });
  });
});

describe('B33 requests to speak stand apart from answers', () => {
  it('they are in no log and no file, and everybody sees them alike', () => {
    const before = story.log.length;
    asks(seats.rep);
    expect(story.log).toHaveLength(before);
    for (const audience of AUDIENCES) {
      const seen = { online: new Set<SeatId>(), waiting: [], speaking, results: story.results() };
      expect(sectionsFor(story.state, audience, seen).speaking).toEqual({ speaker: null, queue: [seats.rep] });
    }
  });

  it('nobody’s answer changes who may ask, or where they stand', () => {
    expect(openByName('anonymous', 'representative')).toBe(false);
    story.do(LEADER, { type: 'startAssessment' });
    asks(seats.exec);
    for (const subject of story.round.subjects) story.answer(seats.exec, subject, 5);
    asks(seats.rep);
    expect(speaking.queue).toEqual([seats.exec, seats.rep]);
  });
});
