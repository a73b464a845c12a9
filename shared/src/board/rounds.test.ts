import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { given } from '../testing/given.ts';
import { LEADER, Story } from '../testing/story.ts';
import type { ItemId, SeatId, TaskId } from './ids.ts';
import type { AnswerValue } from './round.ts';
import { PRIVACY_MODES, type PrivacyMode } from '../reckoning/settings.ts';
import { AUDIENCES, sectionsFor, type Sections } from './view.ts';

const ITEMS = 3;

const viewOf = (story: Story, audience: (typeof AUDIENCES)[number] = 'voter'): Sections =>
  sectionsFor(story.state, audience, { online: new Set(), waiting: [], results: story.results() });
const allViews = (story: Story): string => JSON.stringify(AUDIENCES.map((audience) => viewOf(story, audience)));

/** Three executives and four representatives of as many departments, in the first round. */
function room(privacy: PrivacyMode): { story: Story; voters: SeatId[] } {
  const story = new Story({ privacy, items: ITEMS });
  const executives = ['e1', 'e2', 'e3'].map((seat) => story.join(seat, 'executive'));
  const departments = ['sales', 'field', 'hr', 'planning'];
  const others = departments.map((department, index) => story.join(`r${String(index)}`, 'representative', department));
  story.do(LEADER, { type: 'startAssessment' });
  return { story, voters: [...executives, ...others] };
}

type Given = readonly (AnswerValue | undefined)[][];
const answerAll = (story: Story, voters: readonly SeatId[], given: Given) => {
  voters.forEach((seat, voter) => {
    story.round.subjects.forEach((subject, index) => {
      const said = given[voter]?.[index];
      if (said !== undefined) story.answer(seat, subject, said);
    });
  });
};
const everybody = (said: AnswerValue): Given => Array.from({ length: 7 }, () => Array<AnswerValue>(ITEMS).fill(said));
const again = (story: Story, items = story.state.checklist.map(({ id }) => id)) =>
  story.do(LEADER, { type: 'openRound', kind: 'checklist', items });

/** A first round in which all said 2, and a second on the first item. */
function twice(privacy: PrivacyMode, second: Given): { story: Story; voters: SeatId[]; item: ItemId } {
  const { story, voters } = room(privacy);
  answerAll(story, voters, everybody(2));
  story.close();
  const item = story.state.checklist[0]?.id ?? ('' as ItemId);
  again(story, [item]);
  answerAll(story, voters, second);
  story.close();
  return { story, voters, item };
}

describe('a later round', () => {
  it('R10 is sealed again, on the chosen items only, and the round before stays as it was', () => {
    const { story, voters } = room('named');
    answerAll(story, voters, everybody(2));
    story.close();
    const first = story.round;
    const before = JSON.stringify(viewOf(story).assessment);
    const [item] = story.state.checklist;
    again(story, [item?.id ?? ('' as ItemId)]);
    expect(story.state.phase).toBe('assess');
    expect(story.round.subjects).toEqual([item?.id]);
    story.answer(voters[0] ?? LEADER, item?.id ?? '', 5);
    expect(JSON.stringify(viewOf(story).assessment)).toBe(before);
    expect(story.state.rounds.get(first.id)).toBe(first);
    given(story)
      .whenAnswering(voters[0] ?? LEADER, item?.id ?? '', 5, first.id)
      .isRefused('round-closed');
  });

  it('R11 counts for what it asked, and the earlier one for the rest; the shift is shown', () => {
    const { story, item } = twice('named', everybody(4));
    const { items = [], history = [] } = viewOf(story).assessment ?? {};
    expect(items.map(({ figures, round }) => [figures.mean, round])).toEqual([
      [4, 2],
      [2, 1],
      [2, 1],
    ]);
    expect(history).toMatchObject([
      { number: 2, shifts: [{ id: item, value: { before: 2, after: 4 }, counts: true }], pays: false },
    ]);
  });

  it('R12 says whether consensus moved enough for another round to pay', () => {
    const { story, voters } = room('named');
    const divided: Given = voters.map((_seat, index) => Array<AnswerValue>(ITEMS).fill(index < 3 ? 5 : 1));
    answerAll(story, voters, divided);
    story.close();
    again(story);
    answerAll(story, voters, everybody(3));
    story.close();
    again(story);
    answerAll(story, voters, everybody(3));
    story.close();
    expect(viewOf(story).assessment?.history.map(({ pays }) => pays)).toEqual([true, false]);
  });

  it('R13 asks only for what is on the checklist or the slate, and only where the room talks about it', () => {
    const { story, voters } = room('named');
    answerAll(story, voters, everybody(3));
    given(story)
      .when(LEADER, { type: 'openRound', kind: 'checklist', items: ['x' as ItemId] })
      .isRefused('already-done');
    story.close();
    given(story)
      .when(LEADER, { type: 'openRound', kind: 'checklist', items: ['x' as ItemId] })
      .isRefused('unknown-subject');
    given(story)
      .when(voters[0] ?? LEADER, { type: 'openRound', kind: 'checklist', items: ['x' as ItemId] })
      .isRefused('not-allowed');
    given(story)
      .when(LEADER, { type: 'openRound', kind: 'scores', tasks: ['t1' as TaskId] })
      .isRefused('wrong-phase');
  });

  it('R14 opened by mistake can be closed empty, and changes nothing', () => {
    const { story, voters } = room('named');
    answerAll(story, voters, everybody(3));
    story.close();
    const before = viewOf(story).assessment?.pattern;
    again(story);
    story.close();
    expect(viewOf(story).assessment?.pattern).toEqual(before);
  });

  it('R15 of scores keeps the other tasks’ scores', () => {
    const { story, voters } = room('named');
    answerAll(story, voters, everybody(3));
    story.close();
    story.do(LEADER, { type: 'moveTo', from: 'discuss', to: 'propose' });
    story.openScoring(['一', '二']);
    for (const seat of voters) for (const subject of story.round.subjects) story.answer(seat, subject, 2);
    story.close();
    const [one, two] = story.state.slate?.tasks.map(({ id }) => id) ?? [];
    story.do(LEADER, { type: 'openRound', kind: 'scores', tasks: [two ?? ('' as TaskId)] });
    for (const seat of voters) for (const subject of story.round.subjects) story.answer(seat, subject, 5);
    story.close();
    const { tasks = [] } = viewOf(story).ranking ?? {};
    expect(tasks.map(({ task, score }) => [task, score])).toEqual([
      [two, 1],
      [one, 0.25],
    ]);
  });
});

describe('secrecy over rounds', () => {
  const two: Given = [[], [], [], [5], [5]];
  const three: Given = [[], [], [], [5], [5], [5]];

  it('S40 where fewer than three unnamed people confirmed or changed, the round before goes on to count and no shift is shown', () => {
    for (const privacy of ['executives-named', 'anonymous'] as const) {
      const { story } = twice(privacy, two);
      const { items = [], history = [] } = viewOf(story).assessment ?? {};
      expect(items[0]).toMatchObject({ round: 1, figures: { mean: 2 } });
      expect(history[0]?.shifts[0]).toMatchObject({ counts: false, value: { before: 2, after: 2 } });
    }
    expect(viewOf(twice('executives-named', three).story).assessment?.items[0]).toMatchObject({ round: 2 });
  });

  it('S41 who of the unnamed has finished a later round, and how many, is told to nobody', () => {
    for (const privacy of PRIVACY_MODES) {
      const { story, voters } = room(privacy);
      answerAll(story, voters, everybody(3));
      expect(viewOf(story).progress).toMatchObject({ finished: voters, finishedCount: 7, namesHidden: false });
      story.close();
      again(story);
      answerAll(story, voters, everybody(3));
      const told = { named: voters, 'executives-named': voters.slice(0, 3), anonymous: [] }[privacy];
      for (const audience of AUDIENCES)
        expect(viewOf(story, audience).progress).toMatchObject({ finished: told, finishedCount: told.length });
    }
  });

  it('S42 swapping two unnamed people’s answers, in one round or in both, changes nobody else’s view', () => {
    const value = fc.constantFrom<AnswerValue>(1, 2, 3, 4, 5, null);
    const ballots = fc.array(fc.array(value, { minLength: ITEMS, maxLength: ITEMS }), { minLength: 7, maxLength: 7 });
    const swap = (given: AnswerValue[][], a: number, b: number) =>
      given.map((each, index) => (index === a ? (given[b] ?? []) : index === b ? (given[a] ?? []) : each));
    const play = (privacy: PrivacyMode, first: Given, second: Given): string => {
      const { story, voters } = room(privacy);
      answerAll(story, voters, first);
      story.close();
      again(story);
      answerAll(story, voters, second);
      const sealed = allViews(story);
      story.close();
      return sealed + allViews(story);
    };
    fc.assert(
      fc.property(
        fc.constantFrom<[PrivacyMode, [number, number]]>(
          ['anonymous', [0, 2]],
          ['anonymous', [3, 6]],
          ['executives-named', [3, 5]],
        ),
        ballots,
        ballots,
        ([privacy, [a, b]], first, second) => {
          expect(play(privacy, swap(first, a, b), swap(second, a, b))).toBe(play(privacy, first, second));
        },
      ),
      { numRuns: 15 },
    );
  });
});

describe('the representatives’ results first', () => {
  const half = (privacy: PrivacyMode, executives: AnswerValue): Story => {
    const { story, voters } = room(privacy);
    answerAll(
      story,
      voters,
      [...Array.from({ length: 3 }, () => Array<AnswerValue>(ITEMS).fill(executives)), ...everybody(4)].slice(0, 7),
    );
    story.do(LEADER, { type: 'closeRound', round: story.round.id, reveal: 'representatives' });
    return story;
  };

  it('S43 say nothing of what the executives answered', () => {
    for (const privacy of PRIVACY_MODES) {
      const story = half(privacy, 1);
      expect(viewOf(story).preview?.subjects[0]).toMatchObject({
        mean: 4,
        representatives: { numbers: [0, 0, 0, 4, 0] },
      });
      expect(viewOf(story).assessment).toBeNull();
      expect(allViews(half(privacy, 5))).toBe(allViews(story));
    }
  });

  it('R16 the rest follows by an act of its own, and nothing else goes on before it', () => {
    const story = half('named', 1);
    const { id: round } = story.round;
    given(story).when(LEADER, { type: 'moveTo', from: 'discuss', to: 'propose' }).isRefused('not-revealed');
    story.do(LEADER, { type: 'revealRest', round });
    expect(viewOf(story).preview).toBeNull();
    expect(viewOf(story).assessment?.items[0]?.figures).toMatchObject({ executiveMean: 1, representativeMean: 4 });
    given(story).when(LEADER, { type: 'revealRest', round }).isRefused('already-done');
  });
});

describe('B23 a first round that nobody is there to answer', () => {
  it('may be closed, and one that somebody could answer may not', () => {
    const story = new Story({ items: ITEMS });
    story.do(LEADER, { type: 'startAssessment' });
    const close = { type: 'closeRound', round: story.round.id, reveal: 'everyone' } as const;
    const voter = story.join('e1', 'executive');
    given(story).when(LEADER, close).isRefused('no-votes');
    story.do(LEADER, { type: 'removePerson', seat: voter, revokeLink: false });
    story.do(LEADER, close);
    expect(story.state.phase).toBe('discuss');
    expect(viewOf(story).assessment?.items.every(({ figures }) => figures.mean === null)).toBe(true);
  });

  it.each(PRIVACY_MODES)('is as if it hadn’t been for those who come later: %s', (privacy) => {
    const told = (story: Story) => viewOf(story).assessment?.items.map(({ round: _number, ...item }) => item);
    const play = (empty: boolean) => {
      const story = new Story({ privacy, items: ITEMS });
      if (empty) {
        story.do(LEADER, { type: 'startAssessment' });
        story.close();
      }
      const seats = ['e1', 'e2', 'r1', 'r2'] as const;
      const voters = seats.map((seat) =>
        seat.startsWith('e') ? story.join(seat, 'executive') : story.join(seat, 'representative', 'sales'),
      );
      if (empty) again(story);
      else story.do(LEADER, { type: 'startAssessment' });
      answerAll(story, voters, everybody(4));
      story.close();
      return story;
    };
    expect(told(play(true))).toEqual(told(play(false)));
    const outcome = (story: Story) => story.results().assessment?.outcome;
    expect(outcome(play(true))?.turnout).toBeGreaterThan(0);
    expect(outcome(play(true))).toEqual(outcome(play(false)));
  });

  it('of scores leads on to a plan whose tasks nobody has scored', () => {
    const { story, voters } = room('anonymous');
    answerAll(story, voters, everybody(2));
    story.close();
    story.do(LEADER, { type: 'moveTo', from: 'discuss', to: 'propose' });
    story.do(LEADER, { type: 'removePeople', seats: [...voters] });
    story.openScoring(['一', '二']);
    story.close();
    expect(story.state.phase).toBe('agree');
    expect(viewOf(story).ranking?.tasks.map(({ rank }) => rank)).toEqual([null, null]);
  });
});
