import { expect, it } from 'vitest';
import { LEADER, Story } from '../testing/story.ts';
import type { SeatId } from './ids.ts';
import { isHere, keptOut, MOST_PARTICIPANTS } from './participant.ts';

it('Q13 a board that one link has filled lets people in again once the link is revoked with everybody who came by it', () => {
  const story = new Story();
  for (let n = 1; n < MOST_PARTICIPANTS; n += 1) story.join(`crowd-${String(n)}`, 'executive');
  expect(() => story.join('honest', 'observer')).toThrow('too-many-people');
  const link = story.state.participants.get('crowd-1' as SeatId)?.link ?? null;
  if (link === null) throw new Error('Came by no link');
  story.do(LEADER, { type: 'revokeLink', link, people: true });
  const here = [...story.state.participants.values()].filter(isHere);
  expect(here.map(({ seat }) => seat)).toEqual([LEADER]);
  const [gone] = [...story.state.participants.values()].filter((person) => !isHere(person));
  // Nobody can tell the honest among them, so none is kept out.
  expect(gone !== undefined && keptOut(gone)).toBe(false);
  story.join('honest', 'observer');
});
