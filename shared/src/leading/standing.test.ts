import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ItemId, SeatId, SubjectId, TaskId } from '../board/ids.ts';
import { openRound } from '../board/state.ts';
import { sectionsFor, type Sections } from '../board/view.ts';
import { aRound, played, rounds, UNNAMED } from '../export/testing/planted.ts';
import { PRIVACY_MODES } from '../reckoning/settings.ts';
import { namesIn } from '../sentences/names.ts';
import { LEADER, Story } from '../testing/story.ts';
import { LANGUAGES } from '../words/languages.ts';
import type { Open } from './open.ts';
import { openSentence, reasonWords } from './open-words.ts';
import { standing } from './standing.ts';

const EVERYBODY = (story: Story) => new Set(story.state.participants.keys());
const seen = (story: Story, online: ReadonlySet<SeatId> = EVERYBODY(story)): Sections =>
  sectionsFor(story.state, 'facilitator', { online, waiting: [], results: story.results() });
const now = (story: Story, online?: ReadonlySet<SeatId>) => standing(seen(story, online), { candidates: null });
const kinds = (open: readonly Open[]) => open.map(({ kind }) => kind);

function room(): Story {
  const story = new Story({ items: 2 });
  story.join('exec', 'executive', null, '社長');
  for (const seat of ['exec2', 'exec3']) story.join(seat, 'executive');
  for (const { id } of story.state.departments) story.join(`rep-${id}`, 'representative', id, `代表 ${id}`);
  return story;
}
function answerAll(story: Story, value = 3): void {
  for (const { seat, role } of story.state.participants.values())
    if (role !== 'facilitator') for (const subject of story.round.subjects) story.answer(seat, subject, value);
}

function apart(story: Story): void {
  for (const { seat, role } of story.state.participants.values())
    if (role !== 'facilitator')
      for (const subject of story.round.subjects) story.answer(seat, subject, role === 'executive' ? 5 : 1);
}

describe('B34 the main step says whether it waits, is ready, or is taken with something open', () => {
  it('before the start: for people, and then with what is missing', () => {
    const empty = new Story({ items: 2 });
    expect(now(empty)).toMatchObject({ state: 'waiting', reason: { kind: 'nobody-here' } });
    empty.join('exec', 'executive');
    expect(now(empty)).toEqual({ state: 'risky', open: [{ kind: 'no-representative' }] });
    empty.join('rep', 'representative', 'sales');
    expect(kinds(now(empty).open)).toEqual(['departments']);
    expect(now(room())).toEqual({ state: 'ready', open: [] });
    expect(now(new Story({ template: 'blank' }))).toMatchObject({ state: 'waiting', reason: { kind: 'no-items' } });
  });

  it('while people answer: for those who are here, not for those who are away', () => {
    const story = room();
    story.do(LEADER, { type: 'startAssessment' });
    const waiting = now(story);
    expect(waiting).toMatchObject({
      state: 'waiting',
      reason: { kind: 'answering', count: story.state.departments.length + 3 },
    });
    answerAll(story);
    expect(now(story)).toEqual({ state: 'ready', open: [] });
    story.join('late', 'executive', null, '専務');
    expect(now(story)).toMatchObject({ state: 'waiting', reason: { kind: 'answering', count: 1, names: ['専務'] } });
    const away = new Set([LEADER, 'exec' as SeatId]);
    expect(now(story, away)).toEqual({ state: 'risky', open: [{ kind: 'away', names: ['専務'] }] });
  });

  it('while topics are talked about: for those that are worth it, again where they were answered since', () => {
    const story = room();
    story.do(LEADER, { type: 'startAssessment' });
    apart(story);
    story.close();
    const topics = seen(story).assessment?.pattern.agenda.discuss ?? [];
    expect(topics.length).toBeGreaterThan(1);
    expect(now(story)).toMatchObject({ state: 'waiting', reason: { kind: 'topics', count: topics.length } });
    const finish = (item: string) => story.do(LEADER, { type: 'finishTopic', subject: item as SubjectId, next: null });
    for (const item of topics) finish(item);
    expect(kinds(now(story).open)).not.toContain('topics');
    const [first] = topics;
    story.do(LEADER, { type: 'openRound', kind: 'checklist', items: first === undefined ? [] : [first as ItemId] });
    apart(story);
    story.close();
    expect(now(story)).toMatchObject({ state: 'waiting', reason: { kind: 'topics', count: 1 } });
  });

  it('A51 before finalising: everything open is listed, and a sentence says each in both languages', () => {
    const story = room();
    story.do(LEADER, { type: 'startAssessment' });
    answerAll(story, 1);
    story.close();
    story.do(LEADER, { type: 'moveTo', from: 'discuss', to: 'propose' });
    expect(standing(seen(story), { candidates: 0 })).toMatchObject({
      state: 'waiting',
      reason: { kind: 'no-candidate' },
    });
    expect(standing(seen(story), { candidates: 1 }).state).toBe('ready');
    story.openScoring(['議事録']);
    answerAll(story);
    story.close();
    expect(kinds(now(story).open)).toContain('no-pilot');
    story.do(
      LEADER,
      { type: 'chooseWave', plan: 0, pilots: [{ task: 't1' as TaskId, reason: '' }] },
      { flags: new Map() },
    );
    const { state, open } = now(story);
    expect(state).toBe('waiting');
    expect(new Set(kinds(open))).toEqual(
      new Set(['consenting', 'pilot', 'prepare', 'licences', 'warning', 'meaning', 'approver']),
    );
    for (const { seat, role } of story.state.participants.values())
      if (role !== 'facilitator')
        story.do(seat, { type: 'consent', plan: 1, stance: seat === 'exec' ? 'object' : 'agree', reason: '費用' });
    expect(now(story).state).toBe('risky');
    expect(kinds(now(story).open)).toContain('concerns');
    // A51 an answer to an objection doesn't end it.
    expect(now(story).open).toContainEqual({ kind: 'objections', names: ['社長'] });
    for (const language of LANGUAGES)
      for (const each of [...open, ...now(story).open])
        expect(openSentence(language, each, namesIn(language, seen(story)))).not.toMatch(/undefined|\{|standing\./);
    expect(reasonWords('ja', now(room()))).toBeNull();
  });

  it('never is ready while somebody may still answer, in any mode, whoever is away', () => {
    const given = fc.array(fc.array(fc.constantFrom(1, 5, null, undefined), { minLength: 2, maxLength: 2 }), {
      minLength: 4,
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.constantFrom(...PRIVACY_MODES), given, fc.array(fc.nat(3)), (privacy, answers, here) => {
        const story = new Story({ privacy, items: 2 });
        const seats = answers.map((_, who) =>
          who < 2
            ? story.join(`e${String(who)}`, 'executive')
            : story.join(`r${String(who)}`, 'representative', 'sales'),
        );
        story.do(LEADER, { type: 'startAssessment' });
        answers.forEach((values, who) =>
          values.forEach((value, at) => {
            if (value !== undefined) story.answer(seats[who] ?? LEADER, story.round.subjects[at] ?? '', value);
          }),
        );
        const online = new Set(here.flatMap((who) => seats[who] ?? []));
        const all = answers.flat().every((value) => value !== undefined);
        expect(now(story, online).state === 'ready').toBe(all);
      }),
    );
  });

  it.each(UNNAMED)('S41 in a later round without names it looks the same whoever has answered: %s', (privacy) => {
    fc.assert(
      fc.property(rounds, aRound(4), (given, others) => {
        const before: unknown[] = [];
        const see = (into: unknown[]) => (story: Story) => {
          const open = openRound(story.state);
          if (open !== null && open.number > 1) into.push(now(story));
        };
        played(privacy, given, see(before));
        const after: unknown[] = [];
        played(privacy, { ...given, open: others }, see(after));
        expect(after).toEqual(before);
        // It says no more than that it isn't told, from the first answer to the last.
        expect(new Set(before.map((each) => JSON.stringify(each))).size).toBe(1);
        expect(before[0]).toEqual({ state: 'risky', open: [{ kind: 'not-told' }] });
      }),
      { numRuns: 5 },
    );
  });
});
