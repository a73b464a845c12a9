import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { given } from '../testing/given.ts';
import { LEADER, Story } from '../testing/story.ts';
import type { BoardEvent } from './event.ts';
import { evolve, replay } from './evolve.ts';
import type { SeatId, SubjectId } from './ids.ts';
import type { BoardState } from './state.ts';
import { talkedFor } from './topic.ts';
import type { TopicView } from './view/course-section.ts';
import { sectionsFor } from './view.ts';

let story: Story;
let rep: SeatId;
let items: SubjectId[];
const [first, second] = [0, 1].map((at) => () => items[at] ?? ('' as SubjectId)) as [() => SubjectId, () => SubjectId];
const task = 't1' as SubjectId;

beforeEach(() => {
  story = new Story({ items: 3 });
  rep = story.join('rep', 'representative', 'sales');
  story.do(LEADER, { type: 'startAssessment' });
  items = [...story.round.subjects];
  everybodyAnswers();
});

function everybodyAnswers() {
  for (const subject of story.round.subjects) story.answer(rep, subject, 3);
  story.close();
}

function toAgree() {
  story.do(LEADER, { type: 'moveTo', from: 'discuss', to: 'propose' });
  story.openScoring(['議事録']);
  everybodyAnswers();
}

const course = (state: BoardState = story.state) =>
  sectionsFor(state, 'voter', { online: new Set(), waiting: [], results: story.results() }).course;
const topic = (subject: SubjectId): TopicView | undefined => course().topics.find((each) => each.subject === subject);
const finish = (subject: SubjectId, next: SubjectId | null = null) => ({ type: 'finishTopic', subject, next }) as const;

describe('B25 a topic is talked through', () => {
  it('in one step with going on to the next', () => {
    story.do(LEADER, { type: 'lookAt', subject: first() });
    given(story)
      .when(LEADER, finish(first(), second()))
      .follows({ type: 'topicFinished', subject: first() }, { type: 'lookedAt', subject: second() });
    story.do(LEADER, finish(first(), second()));
    expect(story.state.lookingAt).toBe(second());
    expect(topic(first())?.finished).toMatchObject({ by: LEADER });
    expect(topic(second())?.finished).toBeNull();
  });

  it('and with the last one everybody’s screen follows to nothing', () => {
    story.do(LEADER, { type: 'lookAt', subject: first() });
    given(story).when(LEADER, finish(first())).follows({ type: 'topicFinished' }, { type: 'lookedAt', subject: null });
  });

  it('in the list too, without taking away what everybody looks at', () => {
    story.do(LEADER, { type: 'lookAt', subject: first() });
    given(story).when(LEADER, finish(second())).follows({ type: 'topicFinished', subject: second() });
  });

  it('once, when two press at the same moment: the second press skips nothing', () => {
    story.do(LEADER, { type: 'lookAt', subject: first() });
    story.do(LEADER, finish(first(), second()));
    given(story).when(LEADER, finish(first(), second())).isRefused('already-done');
  });

  it('also a task, while the plan is made', () => {
    given(story).when(LEADER, finish(task)).isRefused('unknown-subject');
    toAgree();
    given(story).when(LEADER, finish(task)).follows({ type: 'topicFinished', subject: task });
    given(story).when(LEADER, finish(first())).follows({ type: 'topicFinished', subject: first() });
  });

  it('by those who lead alone, and only where it may be talked about', () => {
    given(story).when(rep, finish(first())).isRefused('not-allowed');
    given(story).when(rep, { type: 'resumeTopic', subject: first() }).isRefused('not-allowed');
    given(story)
      .when(LEADER, finish('nothing' as SubjectId))
      .isRefused('unknown-subject');
    given(story)
      .when(LEADER, finish(first(), 'nothing' as SubjectId))
      .isRefused('unknown-subject');
    story.do(LEADER, { type: 'openRound', kind: 'checklist', items: story.state.checklist.map(({ id }) => id) });
    given(story).when(LEADER, finish(first())).isRefused('wrong-phase', { phase: 'assess' });
  });

  it('and taken up again with one press', () => {
    given(story).when(LEADER, { type: 'resumeTopic', subject: first() }).isRefused('already-done');
    story.do(LEADER, finish(first()));
    story.do(LEADER, { type: 'resumeTopic', subject: first() });
    expect(topic(first())?.finished).toBeNull();
  });
});

it('B26 a later round leaves what is talked through as it is, says that it was answered again, and it may be finished anew', () => {
  story.do(LEADER, finish(first()));
  story.do(LEADER, finish(second()));
  const at = topic(first())?.finished?.at ?? 0;
  const [item] = story.state.checklist;
  story.do(LEADER, { type: 'openRound', kind: 'checklist', items: item === undefined ? [] : [item.id] });
  everybodyAnswers();
  expect(topic(first())).toMatchObject({ finished: { at }, askedAgain: true });
  expect(topic(second())).toMatchObject({ askedAgain: false });
  story.do(LEADER, finish(first()));
  expect(topic(first())?.askedAgain).toBe(false);
  expect(topic(first())?.finished?.at).toBeGreaterThan(at);
});

describe('B27 the time a topic was on everybody’s screen', () => {
  const at = (minutes: number) => story.state.at + minutes * 60_000;
  /** As if these had happened so many minutes from now. */
  const later = (...steps: readonly (readonly [minutes: number, event: BoardEvent])[]): BoardState =>
    steps.reduce<BoardState>(
      (state, [minutes, event]) =>
        evolve(state, { seq: state.seq + 1, at: at(minutes), seat: LEADER, command: null, event }),
      story.state,
    );
  const spent = (state: BoardState, subject: SubjectId) =>
    course(state).topics.find((each) => each.subject === subject)?.spentMs;
  const look = (subject: SubjectId | null): BoardEvent => ({ type: 'lookedAt', subject });

  it('is the sum of its times, and goes on while it is there', () => {
    const state = later(
      [0, look(first())],
      [3, look(second())],
      [4, look(first())],
      [9, look(null)],
      [10, look(first())],
    );
    expect(spent(state, first())).toBe(8 * 60_000);
    expect(spent(state, second())).toBe(60_000);
    const there = course(state).topics.find(({ subject }) => subject === first());
    expect(there).toMatchObject({ firstAt: at(0), since: at(10) });
    expect(there && talkedFor(there, at(12))).toBe(10 * 60_000);
  });

  it('ends with the phase, and asking for the same again changes nothing', () => {
    const state = later([0, look(first())], [2, look(first())], [5, { type: 'phaseOpened', phase: 'propose' }]);
    expect(spent(state, first())).toBe(5 * 60_000);
    expect(course(state).topics.map(({ since }) => since)).toEqual([null]);
  });

  it('isn’t counted where it stood there longer than any meeting lasts', () => {
    const state = later([0, look(first())], [2, look(second())], [14 * 60, look(first())], [14 * 60 + 1, look(null)]);
    expect(spent(state, first())).toBe(3 * 60_000);
    expect(spent(state, second())).toBe(0);
  });

  it('never is more than has passed, whatever is looked at in whatever order', () => {
    const step = fc.record({ wait: fc.nat(200), subject: fc.option(fc.nat(2)) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let minutes = 0;
        const state = later(
          ...steps.map(({ wait, subject }) => {
            minutes += wait;
            return [minutes, look(subject === null ? null : (items[subject] ?? null))] as const;
          }),
        );
        const sum = course(state).topics.reduce((ms, each) => ms + talkedFor(each, at(minutes)), 0);
        expect(sum).toBeLessThanOrEqual(minutes * 60_000);
      }),
    );
  });
});

it('B28 a log of an earlier version tells how long topics were looked at, and that none is talked through', () => {
  story.happened(LEADER, { type: 'lookedAt', subject: first() }, { type: 'lookedAt', subject: null });
  const state = replay(story.log);
  expect(state && course(state).topics).toEqual([
    expect.objectContaining({ subject: first(), spentMs: 1000, finished: null }),
  ]);
});
