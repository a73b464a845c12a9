import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from './view/audit.ts';
import { bundledRounds, bundleOf } from '../export/bundle.ts';
import { recompute } from '../export/recompute.ts';
import { given } from '../testing/given.ts';
import { LEADER, Story } from '../testing/story.ts';
import { enterSeat } from './found.ts';
import type { ItemId, SeatId } from './ids.ts';
import { ownView } from './own-view.ts';
import { type AnswerValue, itemSubject } from './round.ts';
import { PRIVACY_MODES, type PrivacyMode } from '../reckoning/settings.ts';
import { AUDIENCES, sectionsFor, type Sections } from './view.ts';

const viewOf = (story: Story, audience: (typeof AUDIENCES)[number] = 'voter'): Sections =>
  sectionsFor(story.state, audience, { online: new Set(), waiting: [], results: story.results() });
const allViews = (story: Story): string => JSON.stringify(AUDIENCES.map((audience) => viewOf(story, audience)));

type Given = readonly (readonly (AnswerValue | undefined)[])[];

/** So many executives, and a representative of each of four departments. */
function room(privacy: PrivacyMode, executives: number, items?: number): { story: Story; voters: SeatId[] } {
  const story = new Story({ privacy, ...(items !== undefined && { items }) });
  const above = Array.from({ length: executives }, (_, index) => story.join(`e${String(index)}`, 'executive'));
  const below = ['sales', 'field', 'hr', 'planning'].map((department, index) =>
    story.join(`r${String(index)}`, 'representative', department),
  );
  story.do(LEADER, { type: 'startAssessment' });
  return { story, voters: [...above, ...below] };
}

function answerAll(story: Story, voters: readonly SeatId[], given: Given): void {
  voters.forEach((seat, voter) => {
    story.round.subjects.forEach((subject, index) => {
      const said = given[voter]?.[index];
      if (said !== undefined) story.answer(seat, subject, said);
    });
  });
}

const again = (story: Story, items: readonly ItemId[]) =>
  story.do(LEADER, { type: 'openRound', kind: 'checklist', items: [...items] });
const onAxis = (story: Story, axis: string): ItemId[] =>
  story.state.checklist.flatMap((item) => (item.axis === axis ? [item.id] : []));

const UNNAMED: readonly PrivacyMode[] = ['anonymous', 'executives-named'];
const everybodySays = (story: Story, voters: readonly SeatId[], said: (voter: number, item: number) => AnswerValue) =>
  voters.map((_, voter) => story.round.subjects.map((__, item) => said(voter, item)));
const varied = (voter: number, item: number) => (((voter * 2 + item) % 5) + 1) as AnswerValue;
const numbersOf = (story: Story, item: ItemId | undefined): number | undefined =>
  viewOf(story).assessment?.items.find((each) => each.item === item)?.figures.n;

describe('rounds together, where people aren’t named', () => {
  it.each(UNNAMED)('S46 who has left goes on counting: same answers again, same figures: %s', (privacy) => {
    const { story, voters } = room(privacy, 3);
    const leaving = voters.at(-1) ?? LEADER;
    const staying = voters.slice(0, -1);
    const culture = onAxis(story, 'culture');
    // On culture the one who leaves has nothing to say: there every other figure is about those who stay.
    const said = voters.map((seat, voter) =>
      story.round.subjects.map((subject, item) =>
        seat === leaving && culture.some((id) => itemSubject(id) === subject) ? undefined : varied(voter, item),
      ),
    );
    answerAll(story, voters, said);
    story.close();
    const before = viewOf(story).assessment;
    story.do(LEADER, { type: 'removePerson', seat: leaving, revokeLink: false });
    again(story, culture);
    const asked = story.round.subjects;
    const first = story.state.rounds.first()?.subjects ?? [];
    answerAll(
      story,
      staying,
      said.map((each) => asked.map((subject) => each[first.indexOf(subject)])),
    );
    story.close();
    const after = viewOf(story).assessment;
    expect(after?.items.filter(({ round }) => round === 2).map(({ item }) => item)).toEqual(culture);
    expect(after?.electorate).toEqual(before?.electorate);
    expect(after?.pattern).toEqual(before?.pattern);
    expect(after?.items.map(({ figures }) => figures)).toEqual(before?.items.map(({ figures }) => figures));
  });

  it.each<[PrivacyMode, readonly string[], number]>([
    ['anonymous', ['sales'], 0],
    ['anonymous', ['sales', 'sales'], 0],
    ['anonymous', ['sales', 'field', 'hr'], 0],
    ['anonymous', ['sales', 'sales', 'sales'], 3],
    ['executives-named', ['sales', 'field', 'sales'], 0],
    ['executives-named', ['field', 'field', 'field', 'field'], 4],
    ['named', ['sales'], 1],
  ])(
    'S46 whoever came new enters only with two others of their kind: %s, %j, so many enter: %i',
    (privacy, came, enter) => {
      const { story, voters } = room(privacy, 3);
      answerAll(story, voters, everybodySays(story, voters, varied));
      story.close();
      const fresh = came.map((department, n) => story.join(`new${String(n)}`, 'representative', department));
      const [item] = onAxis(story, 'culture');
      again(story, item === undefined ? [] : [item]);
      const all = [...voters, ...fresh];
      answerAll(story, all, everybodySays(story, all, varied));
      story.close();
      expect(numbersOf(story, item)).toBe(voters.length + enter);
      const { executives = 0, departments = {} } = viewOf(story).assessment?.electorate ?? {};
      expect([executives, ...Object.values(departments)].reduce((sum, n) => sum + n, 0)).toBe(voters.length + enter);
    },
  );

  it('S46 whoever came new is told so while they answer; nobody else is, nor anybody on a named board', () => {
    for (const privacy of PRIVACY_MODES) {
      const { story, voters } = room(privacy, 3);
      answerAll(story, voters, everybodySays(story, voters, varied));
      story.close();
      const fresh = story.join('new', 'representative', 'sales');
      again(story, onAxis(story, 'culture').slice(0, 1));
      expect(ownView(story.state, fresh)?.comesNew).toBe(privacy !== 'named');
      expect(voters.map((seat) => ownView(story.state, seat)?.comesNew)).toEqual(voters.map(() => false));
      expect(ownView(story.state, LEADER)?.comesNew).toBe(false);
    }
  });

  it('S46 an executive whose answers are open by name enters at once, and every answer shown by name is counted', () => {
    const { story, voters } = room('executives-named', 2);
    answerAll(story, voters, everybodySays(story, voters, varied));
    story.close();
    const fresh = story.join('new', 'executive');
    again(story, onAxis(story, 'culture').slice(0, 1));
    expect(ownView(story.state, fresh)?.comesNew).toBe(false);
    const all = [...voters, fresh];
    answerAll(story, all, everybodySays(story, all, varied));
    story.close();
    const item = viewOf(story).assessment?.items.find(({ round }) => round === 2);
    expect(item).toMatchObject({ voters: all.length, figures: { n: all.length } });
    expect(item?.named.map(({ seat }) => seat)).toEqual([...voters.slice(0, 2), fresh]);
  });

  it.each<[readonly string[], number, boolean]>([
    [['sales', 'field', 'hr', 'planning'], 0, false],
    [['sales', 'field', 'hr', 'planning'], 2, false],
    [['sales', 'field', 'hr', 'planning'], 3, true],
    [['sales', 'field'], 0, true],
    [['sales', 'field'], 2, true],
    [[], 0, true],
  ])(
    'S40 executives named: of representatives in %j, %i say it again beside all executives: the later round counts: %s',
    (departments, confirm, counts) => {
      const story = new Story({ privacy: 'executives-named' });
      const above = ['e1', 'e2'].map((seat) => story.join(seat, 'executive'));
      const below = departments.map((department, n) => story.join(`r${String(n)}`, 'representative', department));
      story.do(LEADER, { type: 'startAssessment' });
      const voters = [...above, ...below];
      answerAll(
        story,
        voters,
        everybodySays(story, voters, () => 2),
      );
      story.close();
      again(story, onAxis(story, 'culture').slice(0, 1));
      const some = [...above, ...below.slice(0, confirm)];
      answerAll(
        story,
        some,
        everybodySays(story, some, () => 4),
      );
      story.close();
      const { items = [], history = [] } = viewOf(story).assessment ?? {};
      expect(history[0]?.shifts.map((shift) => shift.counts)).toEqual([counts]);
      expect(items.some(({ figures }) => figures.executiveMean === 4)).toBe(counts);
    },
  );

  it('S71 a board in one pool stays one, in the first half of a reveal too, whoever came since', () => {
    const { story, voters } = room('anonymous', 1);
    answerAll(story, voters, everybodySays(story, voters, varied));
    story.close();
    const all = [...['e8', 'e9', 'e10'].map((seat) => story.join(seat, 'executive')), ...voters];
    again(story, onAxis(story, 'culture').slice(0, 1));
    answerAll(story, all, everybodySays(story, all, varied));
    const { id: round } = story.round;
    story.do(LEADER, { type: 'closeRound', round, reveal: 'representatives' });
    expect(viewOf(story).preview?.subjects).toEqual([]);
    story.do(LEADER, { type: 'revealRest', round });
    const item = viewOf(story).assessment?.items.find((each) => each.round === 2);
    expect(item).toMatchObject({ shown: 'merged', figures: { n: all.length } });
  });

  it('S46 each subject has the answers of its last round that may be shown', () => {
    const { story, voters } = room('anonymous', 3);
    answerAll(
      story,
      voters,
      everybodySays(story, voters, () => 2),
    );
    story.close();
    const [often, once, never] = story.state.checklist.map(({ id }) => id);
    if (often === undefined || once === undefined || never === undefined) throw new Error('Too few items');
    again(story, [often, once]);
    answerAll(
      story,
      voters,
      everybodySays(story, voters, () => 4),
    );
    story.close();
    again(story, [often, once]);
    // Only two of a group say it again: what they said before goes on to count.
    answerAll(
      story,
      voters,
      everybodySays(story, voters, (voter, item) => (item === 0 || voter < 2 ? 5 : 4)).map((each, voter) =>
        voter < 2 ? each : each.slice(0, 1),
      ),
    );
    story.close();
    const mean = (id: ItemId) => viewOf(story).assessment?.items.find(({ item }) => item === id)?.figures.mean;
    expect([mean(often), mean(once), mean(never)]).toEqual([5, 4, 2]);
  });

  it('S51 whether the only executive answered again shows nowhere', () => {
    const after = (executive: boolean) => {
      const { story, voters } = room('anonymous', 1);
      const all = voters.map(() => story.round.subjects.map((): AnswerValue => 4));
      answerAll(story, voters, all);
      story.close();
      again(story, onAxis(story, 'talent'));
      // Four of five confirm: with the executive, or without.
      answerAll(story, executive ? voters.slice(0, 4) : voters.slice(1), all);
      const sealed = allViews(story);
      story.close();
      return sealed + allViews(story);
    };
    expect(after(true)).toBe(after(false));
  });

  it('S42 swapping two unnamed people’s answers in one round only, whoever answered again, changes nobody else’s view', () => {
    const ITEMS = 4;
    const value = fc.constantFrom<AnswerValue>(1, 2, 3, 4, 5, null);
    const often = fc.oneof({ weight: 5, arbitrary: value }, { weight: 2, arbitrary: fc.constant(undefined) });
    const ballots = <Value>(of: fc.Arbitrary<Value>) =>
      fc.array(fc.array(of, { minLength: ITEMS, maxLength: ITEMS }), { minLength: 7, maxLength: 7 });
    const swap = (given: Given, [a, b]: readonly [number, number]): Given =>
      given.map((each, index) => (index === a ? (given[b] ?? []) : index === b ? (given[a] ?? []) : each));
    const play = (
      privacy: PrivacyMode,
      executives: number,
      items: number,
      [first, second, third]: readonly Given[],
    ) => {
      const { story, voters } = room(privacy, executives, ITEMS);
      const seen: string[] = [];
      const round = (given: Given = []) => {
        answerAll(story, voters, given);
        seen.push(allViews(story));
        story.close();
        seen.push(allViews(story));
      };
      const chosen = story.state.checklist.slice(0, items).map(({ id }) => id);
      round(first);
      again(story, chosen);
      round(second);
      again(story, chosen.slice(0, 1));
      round(third);
      return seen;
    };
    fc.assert(
      fc.property(
        fc.constantFrom<[PrivacyMode, number, readonly [number, number]]>(
          ['anonymous', 3, [0, 2]],
          ['anonymous', 3, [3, 6]],
          ['anonymous', 1, [0, 3]],
          ['anonymous', 2, [1, 4]],
          ['executives-named', 2, [3, 5]],
        ),
        ballots(value),
        ballots(often),
        ballots(often),
        fc.integer({ min: 1, max: ITEMS }),
        fc.integer({ min: 1, max: 7 }),
        ([privacy, executives, pair], first, second, third, items, rounds) => {
          const given = [first, second, third];
          const swapped = given.map((each, index) => ((rounds >> index) & 1 ? swap(each, pair) : each));
          expect(play(privacy, executives, items, swapped)).toEqual(play(privacy, executives, items, given));
        },
      ),
      { numRuns: 25 },
    );
  });
});

it.each<[PrivacyMode, number]>([
  ['anonymous', 3],
  ['anonymous', 1],
  ['executives-named', 2],
  ['named', 2],
])(
  'S6 rounds together, of both kinds, are recomputed whole from what leaves the board: %s, %i executives',
  (privacy, above) => {
    const { story, voters } = room(privacy, above);
    const say = (who: readonly SeatId[], add: number) => {
      answerAll(
        story,
        who,
        everybodySays(story, who, (voter, item) => varied(voter + add, item)),
      );
      story.close();
    };
    say(voters, 0);
    // On an anonymous board with three executives this merges what was shown by group.
    again(story, onAxis(story, 'culture'));
    const some = voters.slice(above > 2 ? 1 : 0);
    say(some, 2);
    story.do(LEADER, { type: 'moveTo', from: 'discuss', to: 'propose' });
    story.openScoring(['週報', '見積', '議事録']);
    say(voters, 1);
    const [task] = story.state.slate?.tasks ?? [];
    if (task === undefined) throw new Error('No task');
    story.do(LEADER, { type: 'openRound', kind: 'scores', tasks: [task.id] });
    say(some, 3);
    const results = story.results();
    const sections = viewOf(story);
    const bundle = bundleOf({
      rounds: bundledRounds(story.state, results),
      sections,
      notes: {},
      log: audit(story.log),
      now: 0,
    });
    const file = JSON.parse(JSON.stringify(bundle)) as typeof bundle;
    const recomputed = recompute(file);
    if (!recomputed.ok) throw new Error(recomputed.problem);
    expect(recomputed.check).toEqual({ differences: [] });
    expect(recomputed.outcome.sensitivity).toEqual(results.assessment?.outcome.sensitivity);
    expect(recomputed.outcome.tasks).toEqual(results.ranking?.outcome.tasks);
    expect(recomputed.outcome.proposed).toEqual(results.ranking?.outcome.proposed);
    // Every figure is checked, draws too: what was changed by a hair is found.
    const { checklist, scores } = file.rounds;
    if (checklist === null || scores === null) throw new Error('Nothing revealed');
    const [first] = scores.outcome.tasks;
    if (first === undefined) throw new Error('No task');
    const forged = {
      ...file,
      rounds: {
        checklist: { ...checklist, outcome: { ...checklist.outcome, turnout: checklist.outcome.turnout + 0.001 } },
        scores: {
          ...scores,
          outcome: {
            ...scores.outcome,
            tasks: [{ ...first, firmness: { ...first.firmness, best: 0.123 } }, ...scores.outcome.tasks.slice(1)],
          },
        },
      },
    };
    const check = recompute(forged);
    expect(check.ok && check.check?.differences).toEqual([
      expect.stringContaining('turnout') as string,
      expect.stringContaining('best') as string,
    ]);
  },
);

describe('a seat that somebody else entered', () => {
  const director = { name: '常務', jobTitle: '', reading: '' };

  it('S52 never comes to be one whose answers aren’t open by name', () => {
    const seat = 'director' as SeatId;
    const entered = (privacy: PrivacyMode) => {
      const story = new Story({ privacy });
      story.carryOut(
        LEADER,
        enterSeat(story.state, LEADER, { seat, person: director, role: 'executive', department: null }),
      );
      return story;
    };
    const choose = (privacy: PrivacyMode) => given(entered('named')).when(LEADER, { type: 'changeSetup', privacy });
    choose('anonymous').isRefused('proxy-not-allowed');
    choose('executives-named').follows({ type: 'setupChanged' });
    const story = entered('executives-named');
    const department = story.state.departments[0]?.id ?? null;
    const correct = (role: 'representative' | 'observer', of: typeof department) =>
      given(story).when(LEADER, { type: 'correctPerson', seat, person: director, role, department: of });
    correct('representative', department).isRefused('proxy-not-allowed');
    correct('observer', null).follows({ type: 'corrected', role: 'observer' });
  });
});
