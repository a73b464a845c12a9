import { Map as ImmutableMap } from 'immutable';
import { revealedAgain, roundsAgain } from '../board/again/assessments.ts';
import { MOST_ITEMS } from '../board/checklist.ts';
import { MOST_ROUNDS } from '../board/decide/phases.ts';
import { MOST_DEPARTMENTS } from '../board/departments.ts';
import type { DepartmentId, ItemId, RoundId, SeatId } from '../board/ids.ts';
import { MOST_PARTICIPANTS, type Participant } from '../board/participant.ts';
import { revealed, type RoundResults } from '../board/revealed.ts';
import type { Answer, Ballot, Round } from '../board/round.ts';
import type { BoardState } from '../board/state.ts';
import { LIMITS } from '../board/text.ts';
import type { PrivacyMode } from '../reckoning/settings.ts';
import { answerAll, answerAnew, comes } from './assessed-again.ts';
import { LEADER, Story } from './story.ts';

/** What a line may hold back, in bytes (SPEC Q7). */
export const UNFETCHED = 4 * 1024 * 1024;
const EXECUTIVES = 300;

/** As long as the ids that the server draws. */
export const many = <Id extends string>(count: number, of: string): Id[] =>
  Array.from({ length: count }, (_, n) => `${of}-${String(n)}`.padEnd(22, '.') as Id);
const departments = many<DepartmentId>(MOST_DEPARTMENTS, 'department');

/** Six people of a board with as many items and departments as there may be, who have assessed it twice. */
export function assessedTwice(privacy: PrivacyMode): Story {
  const story = new Story({ privacy });
  const [item] = story.state.checklist;
  const [department] = story.state.departments;
  if (item === undefined || department === undefined) throw new Error('A template without questions');
  for (let n = 1; n <= 6; n += 1) comes(story, `p${String(n)}`, n <= 3 ? 'executive' : 'representative');
  story.state = {
    ...story.state,
    checklist: many<ItemId>(MOST_ITEMS, 'item').map((id) => ({ ...item, id })),
    departments: departments.map((id) => ({ ...department, id })),
  };
  story.do(LEADER, { type: 'startAssessment' });
  answerAll(story, (seat, index) => (((seat.length + index) % 5) + 1) as 1 | 2 | 3 | 4 | 5);
  story.close();
  story.do(LEADER, { type: 'moveTo', from: 'discuss', to: 'propose' });
  story.openScoring(['議事録']);
  answerAll(story, () => 4);
  story.close();
  story.do(LEADER, { type: 'concludeAgreement', plan: story.state.plan.version });
  story.do(LEADER, { type: 'beginFollowUp' });
  answerAnew(story, () => 5);
  return story;
}

/** The same board with everybody there may be, who all answered everything and said why at the greatest length, as often as it may be asked; `times`: after the first. */
export function full({ participants, rounds, ...state }: BoardState, times = MOST_ROUNDS): BoardState {
  const one = participants.get(LEADER);
  const [first, again] = [rounds.get('c1' as RoundId), rounds.get('a1' as RoundId)];
  if (one === undefined || first === undefined || again === undefined) throw new Error('Nothing was assessed');
  const crowd = many<SeatId>(MOST_PARTICIPANTS - 1, 'seat').map((seat, n): Participant =>
    n < EXECUTIVES
      ? { ...one, seat, role: 'executive' }
      : { ...one, seat, role: 'representative', department: departments[n % MOST_DEPARTMENTS] ?? null },
  );
  const answer: Answer = { value: 5, reason: '理'.repeat(LIMITS.answerReason), revision: 1, at: 0 };
  const ballot = Object.fromEntries(first.subjects.map((subject) => [subject, answer])) as Ballot;
  const ballots = ImmutableMap(crowd.map(({ seat }) => [seat, ballot]));
  const answered = (round: Round): Round => ({ ...round, electorate: crowd, ballots });
  const all = Array.from({ length: times }, (_, n): Round => {
    const half = n === times - 1;
    return { ...answered(again), id: `a${String(n + 1)}` as RoundId, number: n + 1, ...(half && { revealedAt: null }) };
  });
  return {
    ...state,
    participants: participants.concat(crowd.map((person) => [person.seat, person])),
    rounds: rounds.set(first.id, answered(first)).concat(all.map((round) => [round.id, round])),
  };
}

/** Figures are as long whoever many they are made of: those of the six, as two thousand take minutes to reckon. */
export function resultsOf(state: BoardState, { assessment, again: [other] }: RoundResults): RoundResults {
  const first = revealed(state, 'checklist');
  if (assessment === null || first === null || other === undefined) throw new Error('Nothing was assessed');
  const again = roundsAgain(state).flatMap((round) => {
    const now = revealedAgain(state, round);
    // All came anew: everybody is said by name.
    return now === null ? [] : { ...now, outcome: other.outcome, change: other.change, before: [] };
  });
  return { assessment: { ...first, outcome: assessment.outcome }, ranking: null, again };
}
