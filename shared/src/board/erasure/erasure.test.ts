import { describe, expect, it } from 'vitest';
import type { Command } from '../command.ts';
import type { LoggedEvent } from '../event.ts';
import { evolve, replay } from '../evolve.ts';
import type { ExpectedId, QuestionId, TaskId } from '../ids.ts';
import { sectionsFor } from '../view.ts';
import { namesIn } from '../../sentences/names.ts';
import type { PrivacyMode } from '../../reckoning/settings.ts';
import { everyCommand, VOTES, WATCHES } from '../../testing/every-command.ts';
import { LEADER, Story } from '../../testing/story.ts';
import { BLACKENED, Blackening } from './blackened.ts';
import { type OnePerson, peopleCalled } from './person.ts';
import { namesOf, WithoutPerson } from './without-person.ts';

/** As the server does it, but for hashes. */
function erased({ state, log }: Story, person: OnePerson) {
  const names = namesOf(state, person, log);
  const without = new WithoutPerson(state, person, names);
  const rest = log.map((logged): LoggedEvent => ({ ...logged, event: without.event(logged) }));
  const { seats, expected } = person;
  const seq = log.length + 1;
  const last: LoggedEvent = {
    seq,
    at: state.at,
    seat: null,
    command: null,
    event: { type: 'personErased', seats, expected, rewritten: [] },
  };
  const removed = seats
    .filter((seat) => state.participants.get(seat)?.removedAt === null)
    .map((seat, at): LoggedEvent => ({ ...last, seq: seq + at, event: { type: 'removed', seat } }));
  const all = [...rest, ...removed, { ...last, seq: seq + removed.length }];
  const after = replay(all);
  if (after === null) throw new Error('Nothing left');
  return { after, log: all, closing: all.slice(log.length) };
}

const only = (story: Story, called: string): OnePerson => {
  const [person, ...more] = peopleCalled(story.state, called);
  expect(more).toEqual([]);
  return person ?? expect.fail(`nobody is called ${called}`);
};

const seen = (story: Story, state: Story['state']) =>
  (['facilitator', 'voter', 'observer', 'projector'] as const).map((audience) =>
    sectionsFor(state, audience, { online: new Set(), waiting: [], results: story.results() }),
  );

const NAME = '佐々木 真由美';

/** A named board on which the name stands wherever anybody can type. */
function mentioned(privacy: PrivacyMode = 'named') {
  const story = new Story({ items: 2, privacy, title: `${NAME}の会` });
  const person = { name: NAME, jobTitle: '営業部長', reading: 'ささき まゆみ' };
  const expected = 'expected-9' as ExpectedId;
  story.do(LEADER, { type: 'expectPerson', expected, person, role: 'executive', department: null });
  const seat = story.join('gone', 'executive', null, NAME);
  story.do(LEADER, { type: 'correctPerson', seat, person, role: 'executive', department: null });
  const others = ['a', 'b', 'c'].map((name) => story.join(name, 'representative', 'sales', `小林 ${name}`));
  const execs = ['d', 'e'].map((name) => story.join(name, 'executive', null, `役員 ${name}`));
  story.do(LEADER, { type: 'startAssessment' });
  for (const each of [seat, ...others, ...execs])
    for (const subject of story.round.subjects) story.explain(each, subject, 5, `${each}の理由、佐々木真由美さんの話`);
  story.close();
  const lead = (command: Command) => story.do(LEADER, command);
  const item = story.state.checklist[0]?.id ?? expect.fail('no item');
  lead({
    type: 'prepareItem',
    toDo: { item, text: '佐々木真由美さんに聞く', owner: '佐々木真由美', due: '2026-12-01' },
  });
  lead({ type: 'moveTo', from: 'discuss', to: 'propose' });
  story.openScoring(['佐々木　真由美の議事録', '日報']);
  for (const each of [seat, ...others, ...execs])
    for (const subject of story.round.subjects) story.answer(each, subject, 4);
  story.close();
  const task = 't1' as TaskId;
  lead({ type: 'chooseWave', plan: 0, pilots: [{ task, reason: '' }] });
  const shape = {
    department: null,
    owner: NAME,
    sponsor: NAME,
    people: [NAME, '小林 a'],
    start: null,
    end: null,
    measure: '',
    baseline: '',
    target: '',
    data: '',
    checker: `${NAME}様`,
    licenceCost: null,
  };
  lead({ type: 'shapePilot', plan: 1, task, shape });
  for (const each of [seat, others[0] ?? seat])
    story.do(each, { type: 'consent', plan: story.state.plan.version, stance: 'reserve', reason: `${each}の留保` });
  lead({ type: 'concludeAgreement', plan: story.state.plan.version });
  lead({ type: 'beginFollowUp' });
  const trial = { task };
  story.do(seat, {
    type: 'askQuestion',
    question: { id: 'question-9' as QuestionId, ...trial, text: 'どう使いますか' },
  });
  lead({
    type: 'recordDecision',
    minutes: story.state.minutes.version,
    decision: { decider: NAME, decision: 'approved', on: null, remark: '佐々木真由美へ' },
  });
  return { story, seat };
}

describe('a person who is erased', () => {
  it('Z69 stands nowhere in the log, and nothing that they wrote by name does', () => {
    const { story, seat } = mentioned();
    const { log } = erased(story, only(story, NAME));
    const text = JSON.stringify(log);
    for (const gone of [
      '佐々木真由美',
      NAME,
      '佐々木　真由美',
      'ささき まゆみ',
      '営業部長',
      `${seat}の理由`,
      `${seat}の留保`,
      'どう使いますか',
    ])
      expect(text).not.toContain(gone);
    for (const stays of ['小林 a', 'aの理由', 'aの留保', `${BLACKENED}の会`]) expect(text).toContain(stays);
  });

  it('Z70 goes on counting: every figure stays, and their seat on the agreed plan has no name', () => {
    const { story, seat } = mentioned();
    const before = story.results();
    const { after } = erased(story, only(story, NAME));
    expect(after.rounds.map(({ ballots }) => [...ballots.keys()])).toEqual(
      story.state.rounds.map(({ ballots }) => [...ballots.keys()]),
    );
    story.state = after;
    expect(story.results().assessment?.outcome).toEqual(before.assessment?.outcome);
    expect(story.results().ranking?.outcome).toEqual(before.ranking?.outcome);
    const [sections] = seen(story, after);
    if (sections === undefined) throw new Error('Nothing shown');
    expect(sections.plan.consents.find((each) => each.seat === seat)).toMatchObject({
      stance: 'reserve',
      reason: '',
      outdated: false,
    });
    expect(namesIn('ja', sections).titledPerson(seat)).toBe('消去された人');
    expect(namesIn('en', sections).speaker(seat)).toBe('Erased person');
    expect(JSON.stringify(sections)).not.toMatch(/佐々木|ささき/u);
  });

  it('Z70 what is left of the log means what the whole meant, once they are erased from it', () => {
    const { story } = mentioned();
    const { after, closing } = erased(story, only(story, NAME));
    const folded = closing.reduce(evolve, story.state);
    expect(after.participants.toJS()).toEqual(folded.participants.toJS());
    expect([after.phase, after.seq, after.expected.size]).toEqual([folded.phase, folded.seq, folded.expected.size]);
  });

  it('Z71 on a board without names no reason goes with them, or it would be known for theirs', () => {
    for (const privacy of ['anonymous', 'executives-named'] as const) {
      const { story } = mentioned(privacy);
      const reasons = (state: Story['state']) =>
        [...state.rounds.values()].flatMap(({ ballots }) =>
          [...ballots.values()].flatMap((ballot) => Object.values(ballot).map(({ reason }) => reason ?? '')),
        );
      const gone = (who: string) => {
        const { after } = erased(story, only(story, who));
        const left = reasons(after);
        return reasons(story.state).filter(
          (reason) => !left.includes(reason.replace('佐々木真由美', BLACKENED)) && !left.includes(reason),
        ).length;
      };
      expect(gone('小林 a')).toBe(0);
      expect(gone(NAME)).toBe(privacy === 'anonymous' ? 0 : 2);
    }
  });

  it('Z71 whoever of two unnamed people is erased, what everybody sees is the same but for who that was', () => {
    const figures = (swapped: boolean) => {
      const story = new Story({ items: 2, privacy: 'anonymous' });
      const people = ['a', 'b', 'c', 'd'].map((name) => story.join(name, 'representative', 'sales', `営業 ${name}子`));
      const execs = ['x', 'y', 'z'].map((name) => story.join(name, 'executive', null, `役員 ${name}郎`));
      story.do(LEADER, { type: 'startAssessment' });
      const values = swapped ? [5, 1, 1, 5] : [1, 5, 1, 5];
      for (const [at, seat] of people.entries())
        for (const subject of story.round.subjects)
          story.explain(seat, subject, values[at] ?? 3, `理由${String(values[at])}`);
      for (const seat of execs) for (const subject of story.round.subjects) story.answer(seat, subject, 4);
      story.close();
      story.state = erased(story, only(story, '営業 a子')).after;
      return seen(story, story.state);
    };
    expect(figures(true)).toEqual(figures(false));
  });

  it('Z69 whatever a meeting says, in whichever command, names nobody once they are all erased', () => {
    for (const seat of [VOTES, WATCHES]) {
      const story = new Story({ items: 2 });
      everyCommand(story);
      const name = story.state.participants.get(seat)?.name ?? expect.fail('nobody');
      const { after, log } = erased(story, only(story, seat));
      expect(after.participants.get(seat)).toMatchObject({
        name: '',
        jobTitle: '',
        reading: '',
        removedAt: expect.any(Number) as number,
      });
      expect(JSON.stringify(log.filter(({ event }) => 'person' in event && event.seat === seat))).not.toContain(name);
      expect(JSON.stringify(log.filter((each) => each.seat === seat))).not.toContain('費用の欄がありません');
    }
  });

  it('Z69 two of one name are told apart by their seats, and the name of who stays stands', () => {
    const story = new Story({ items: 1 });
    const [one] = [
      story.join('one', 'observer', null, '林 太郎次'),
      story.join('two', 'executive', null, '林　太郎次'),
    ];
    expect(peopleCalled(story.state, '林太郎次').map(({ seats }) => seats)).toEqual([['one'], ['two']]);
    const { after } = erased(story, only(story, one));
    expect(after.participants.map(({ name }) => name).toJS()).toMatchObject({ one: '', two: '林　太郎次' });
    expect(peopleCalled(after, '').length).toBe(0);
    expect(peopleCalled(after, 'one')).toHaveLength(1);
  });
});

describe('Z69 a name in a text', () => {
  it.each([
    ['佐々木 真由美', '佐々木真由美、佐々木　真由美と佐々木･真由美', '■■、■■と■■'],
    ['Ann Lee', 'Ann Lee, ann  lee and Joann Lee; ａｎｎ', '■■, ■■ and Joann Lee; ａｎｎ'],
    ['林', '林さん', '■■'],
    ['林', '小林さんと林業', '小林さんと林業'],
    ['(a+b)', 'x(a+b)y', 'x■■y'],
  ])('%s is blackened in “%s”', (name, text, after) => {
    expect(new Blackening([name]).of(text)).toBe(after);
  });

  it('of nobody nothing is', () => {
    expect(new Blackening(['', ' ']).of('何か')).toBe('何か');
  });
});
