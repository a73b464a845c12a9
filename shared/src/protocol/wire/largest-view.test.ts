import { Map as ImmutableMap } from 'immutable';
import { describe, expect, it } from 'vitest';
import { revealedAgain, roundsAgain } from '../../board/again/assessments.ts';
import { MOST_ITEMS } from '../../board/checklist.ts';
import { MOST_ROUNDS } from '../../board/decide/phases.ts';
import { MOST_DEPARTMENTS } from '../../board/departments.ts';
import type { DepartmentId, ItemId, RoundId, SeatId } from '../../board/ids.ts';
import { MOST_PARTICIPANTS, type Participant } from '../../board/participant.ts';
import { revealed, type RoundResults } from '../../board/revealed.ts';
import type { Answer, Ballot, Round } from '../../board/round.ts';
import type { BoardState } from '../../board/state.ts';
import { LIMITS } from '../../board/text.ts';
import { commonSections } from '../../board/view.ts';
import { PRIVACY_MODES, type PrivacyMode } from '../../reckoning/settings.ts';
import { answerAll, answerAnew, comes } from '../../testing/assessed-again.ts';
import { LEADER, Story } from '../../testing/story.ts';
import { bytesOf } from '../largest.ts';
import { placesOf, writeCommon } from './write-sections.ts';

/** What a line may hold back (SPEC Q7). */
const UNFETCHED = 4 * 1024 * 1024;
const EXECUTIVES = 300;

/** As long as the ids that the server draws. */
const many = <Id extends string>(count: number, of: string): Id[] =>
  Array.from({ length: count }, (_, n) => `${of}-${String(n)}`.padEnd(22, '.') as Id);
const departments = many<DepartmentId>(MOST_DEPARTMENTS, 'department');

/** Six people of a board with as many items and departments as there may be, who have assessed it twice. */
function assessedTwice(privacy: PrivacyMode): Story {
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

/** The same board with everybody there may be, who all answered everything and said why at the greatest length, as often as it may be asked. */
function full({ participants, rounds, ...state }: BoardState): BoardState {
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
  const all = Array.from({ length: MOST_ROUNDS }, (_, n): Round => {
    const half = n === MOST_ROUNDS - 1;
    return { ...answered(again), id: `a${String(n + 1)}` as RoundId, number: n + 1, ...(half && { revealedAt: null }) };
  });
  return {
    ...state,
    participants: participants.concat(crowd.map((person) => [person.seat, person])),
    rounds: rounds.set(first.id, answered(first)).concat(all.map((round) => [round.id, round])),
  };
}

/** Figures are as long whoever many they are made of: those of the six, as two thousand take minutes to reckon. */
function resultsOf(state: BoardState, { assessment, again: [other] }: RoundResults): RoundResults {
  const first = revealed(state, 'checklist');
  if (assessment === null || first === null || other === undefined) throw new Error('Nothing was assessed');
  const again = roundsAgain(state).flatMap((round) => {
    const now = revealedAgain(state, round);
    // All came anew: everybody is said by name.
    return now === null ? [] : { ...now, outcome: other.outcome, change: other.change, before: [] };
  });
  return { assessment: { ...first, outcome: assessment.outcome }, ranking: null, again };
}

describe.each(PRIVACY_MODES)('the largest board (%s)', (privacy) => {
  const story = assessedTwice(privacy);
  const state = full(story.state);
  const common = commonSections(state, resultsOf(state, story.results()));
  const { whole, people } = writeCommon(common, placesOf(common.listed));
  const size = (value: unknown) => bytesOf(JSON.stringify(value));

  it('U12 J16 leaves a quarter of what a line may hold back for what people write into its plan', () => {
    const rows = people.map(({ place, write }) => [place, write()]);
    expect(size(whole) + size(rows)).toBeLessThan((UNFETCHED * 3) / 4);
  });

  it('U12 shows of assessments before the newest no answer by name, no department and no reason', () => {
    const [newest, ...before] = [...whole.again.assessments].reverse();
    expect(newest?.items.every(({ reasons }) => reasons !== undefined)).toBe(true);
    expect(before).toHaveLength(MOST_ROUNDS - 2);
    for (const { items } of before)
      for (const item of items) {
        expect(item.departments).toBeNull();
        expect(item).not.toHaveProperty('named');
        expect(item).not.toHaveProperty('reasons');
      }
  });

  it('J16 shows reasons to every item, of each list as many', () => {
    const newest = whole.again.assessments.at(-1);
    for (const each of [whole.assessment, newest])
      for (const { reasons } of each?.items ?? []) {
        const lists = [reasons?.named ?? [], ...(reasons?.unsigned ?? []).map(({ texts }) => texts)];
        const shown = new Set(lists.map(({ length }) => length).filter((length) => length > 0));
        expect([...shown]).toEqual([privacy === 'named' ? 4 : 2]);
      }
  });
});
