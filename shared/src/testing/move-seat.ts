import { makePersonalLink, useSeatLink } from '../board/found.ts';
import type { LinkId, SeatId } from '../board/ids.ts';
import { LEADER, type Story } from './story.ts';

let made = 0;

/** A facilitator makes a personal link for the seat, and somebody comes by it. */
export function moveSeat(story: Story, seat: SeatId, maker: SeatId = LEADER): void {
  const hash = `moves-${String(++made)}`;
  story.carryOut(maker, makePersonalLink(story.state, maker, { seat, link: hash as LinkId, hash }));
  story.carryOut(maker, useSeatLink(story.state, seat, hash, null));
}
