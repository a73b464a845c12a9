import { describe, expect, it } from 'vitest';
import { UNNAMED } from '../export/testing/planted.ts';
import { LEADER, Story } from '../testing/story.ts';
import type { ItemId } from './ids.ts';
import { ownView } from './own-view.ts';
import { itemSubject } from './round.ts';
import { PRIVACY_MODES, type PrivacyMode } from '../reckoning/settings.ts';
import { viewOf, room, answerAll, again, onAxis, everybodySays, varied, numbersOf } from '../testing/room.ts';

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
});
