import { expect, it } from 'vitest';
import { codeAsWritten } from '../testing/code-as-written.ts';
import { LEADER, Story } from '../testing/story.ts';
import { openDoor } from './found.ts';
import type { SeatId } from './ids.ts';
import { audienceOf, type Sections, sectionsFor } from './view.ts';

function projectorOf(story: Story, seat: SeatId): Sections {
  const person = story.state.participants.get(seat);
  if (person === undefined) throw new Error('Nobody there');
  const surroundings = { online: new Set<SeatId>(), waiting: [], results: story.results(), codeOf: codeAsWritten };
  return sectionsFor(story.state, audienceOf(person, 'projector'), surroundings);
}

it('S57 shows the short code on a facilitator’s projector and on nobody else’s, links on none', () => {
  const story = new Story({ privacy: 'anonymous', items: 1 });
  const seats = [
    story.join('exec', 'executive'),
    story.join('rep', 'representative', 'sales'),
    story.join('guest', 'observer'),
  ];
  story.carryOut(LEADER, openDoor(story.state, LEADER, { draw: 'ABCDEFGH', trace: '' }));
  expect(projectorOf(story, LEADER)).toMatchObject({ door: { code: 'ABCDEFGH' }, links: null, waiting: null });
  for (const seat of seats) expect(projectorOf(story, seat)).toMatchObject({ door: null, links: null, waiting: null });
  const [exec = LEADER] = seats;
  story.do(LEADER, { type: 'shareLead', seat: exec, leads: true });
  expect(projectorOf(story, exec).door?.code).toBe('ABCDEFGH');
});
