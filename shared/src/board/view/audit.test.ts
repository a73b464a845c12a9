import { expect, it } from 'vitest';
import { makePersonalLink, openDoor } from '../found.ts';
import type { LinkId } from '../ids.ts';
import { LEADER, Story } from '../../testing/story.ts';
import { audit } from './audit.ts';

it('S53 the log told to everybody holds no hash, no code and no personal link’s id', () => {
  const story = new Story();
  const seat = story.join('r1', 'representative', 'sales');
  const link = { seat, link: 'link-of-r1' as LinkId, hash: 'hash-of-r1' };
  story.carryOut(LEADER, makePersonalLink(story.state, LEADER, link));
  story.carryOut(LEADER, openDoor(story.state, LEADER, { code: 'ABCD2345' }));
  const told = audit(story.log);
  expect(JSON.stringify(told)).not.toMatch(/hash|link-of-r1|ABCD2345/);
  expect(told.map(({ event }) => event)).toContainEqual({ type: 'personalLinkMade', seat });
  expect(told.map(({ event }) => event)).toContainEqual({ type: 'linkMade', role: 'executive', department: null });
});
