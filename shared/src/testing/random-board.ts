import fc from 'fast-check';
import type { Command } from '../board/command.ts';
import type { BoardId, DepartmentId, LinkId, SeatId } from '../board/ids.ts';
import { makePersonalLink } from '../board/found.ts';
import type { AnswerValue } from '../board/round.ts';
import { openRound } from '../board/state.ts';
import type { PrivacyMode } from '../reckoning/settings.ts';
import { moveSeat } from './move-seat.ts';
import { LEADER, Story } from './story.ts';

const SEATS = ['a', 'b', 'c', 'd', 'e'] as SeatId[];
const ITEMS = 3;

/** Something that happens at a board where people vote; what isn't possible at the time is refused, and that is all. */
export type Act =
  | {
      readonly act: 'answer';
      readonly who: number;
      readonly subject: number;
      readonly value: AnswerValue;
      readonly reason: string;
    }
  | { readonly act: 'close' | 'reopen' }
  | { readonly act: 'move' | 'watch' | 'vote' | 'remove'; readonly who: number };

const who = fc.nat(SEATS.length - 1);
const answer = fc.record({
  act: fc.constant('answer' as const),
  who,
  subject: fc.nat(ITEMS - 1),
  value: fc.constantFrom<AnswerValue>(1, 2, 3, 4, 5, null),
  reason: fc.constantFrom('', '規程がない', 'もうできている'),
});
/** Mostly votes, again and again on the same few subjects; now and then something that touches ballots in another way. */
export const acts = fc.array(
  fc.oneof(
    { weight: 20, arbitrary: answer },
    { weight: 1, arbitrary: fc.record({ act: fc.constantFrom('close' as const, 'reopen' as const) }) },
    {
      weight: 2,
      arbitrary: fc.record({
        act: fc.constantFrom('move' as const, 'watch' as const, 'vote' as const, 'remove' as const),
        who,
      }),
    },
  ),
  { minLength: 20, maxLength: 80, size: 'max' },
);

/** Three executives and two representatives, with the first round open. */
export function votingBoard(privacy: PrivacyMode, board: BoardId): Story {
  const story = new Story({ board, privacy, items: ITEMS });
  SEATS.forEach((seat, index) =>
    index < 3 ? story.join(seat, 'executive') : story.join(seat, 'representative', 'sales'),
  );
  story.do(LEADER, { type: 'startAssessment' });
  return story;
}

const mayBeMoved = ({ state }: Story, seat: SeatId): boolean =>
  makePersonalLink(state, LEADER, { seat, link: 'asked' as LinkId, hash: 'asked' }).ok;

export function perform(story: Story, act: Act): void {
  const seat = 'who' in act ? (SEATS[act.who] ?? LEADER) : LEADER;
  const person = story.state.participants.get(seat);
  const as = (role: 'observer' | 'executive'): Command => ({
    type: 'correctPerson',
    seat,
    person: { name: person?.name ?? '', jobTitle: '', reading: '' },
    role,
    department: null as DepartmentId | null,
  });
  switch (act.act) {
    case 'answer':
      story.explain(seat, story.round.subjects[act.subject] ?? '', act.value, act.reason);
      return;
    case 'close':
      if (openRound(story.state) !== null && !story.round.ballots.isEmpty()) story.close();
      return;
    case 'reopen':
      story.try(LEADER, { type: 'openRound', kind: 'checklist', items: story.state.checklist.map(({ id }) => id) });
      return;
    case 'move':
      if (person !== undefined && mayBeMoved(story, seat)) moveSeat(story, seat);
      return;
    case 'watch':
      story.try(LEADER, as('observer'));
      return;
    case 'vote':
      story.try(LEADER, as('executive'));
      return;
    case 'remove':
      story.try(LEADER, { type: 'removePerson', seat, revokeLink: false });
  }
}
