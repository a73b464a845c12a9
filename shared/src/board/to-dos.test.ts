import { beforeEach, describe, expect, it } from 'vitest';
import { LEADER, Story } from '../testing/story.ts';
import type { Decision } from './decision.ts';
import { replay } from './evolve.ts';
import type { ItemId, SeatId, TaskId, ToDoId } from './ids.ts';
import { sectionsFor } from './view.ts';

const kind = (decision: Decision): string => (decision.ok ? 'accepted' : decision.refusal.kind);
const DAY = '2026-12-01';
const frame = { meaning: '', steps: [], hourlyCost: null };

let story: Story;
let exec: SeatId;
let rep: SeatId;
const answered = (value: number) => {
  for (const seat of [exec, rep]) for (const subject of story.round.subjects) story.answer(seat, subject, value);
  story.close();
};
const version = () => story.state.plan.version;
const homework = () => story.state.minutes.homework;
const first = () => homework()[0] ?? story.state.plan.steps[0];
const item = () => story.state.checklist[0]?.id ?? ('none' as ItemId);
const prepare = (more: object = {}) =>
  story.try(LEADER, { type: 'prepareItem', toDo: { item: item(), text: '決める', owner: '総務', due: DAY, ...more } });
const tick = (seat: SeatId, done: boolean, toDo = first()?.id ?? ('none' as ToDoId)) =>
  story.try(seat, { type: 'tickToDo', toDo, done });
const view = () => sectionsFor(story.state, 'voter', { online: new Set(), waiting: [], results: story.results() }).plan;

beforeEach(() => {
  story = new Story({ items: 2 });
  exec = story.join('exec', 'executive');
  rep = story.join('rep', 'representative', 'sales');
  story.do(LEADER, { type: 'startAssessment' });
  answered(2);
});

/** On to a wave of one pilot, to be agreed. */
function agreeing(): void {
  story.do(LEADER, { type: 'moveTo', from: 'discuss', to: 'propose' });
  story.openScoring(['議事録', '日報']);
  answered(4);
  story.do(LEADER, { type: 'chooseWave', plan: 0, pilots: [{ task: 't1' as TaskId, reason: '' }] });
}

describe('an item becomes a to-do', () => {
  it('A22 in one step, while talking and while agreeing, by whoever leads, once', () => {
    expect(
      kind(story.try(rep, { type: 'prepareItem', toDo: { item: item(), text: 'あ', owner: 'い', due: DAY } })),
    ).toBe('not-allowed');
    expect(kind(prepare({ item: 'nothing' }))).toBe('unknown-subject');
    expect(kind(prepare())).toBe('accepted');
    expect(homework()).toMatchObject([{ text: '決める', owner: '総務', due: DAY, item: item(), done: null }]);
    expect(kind(prepare())).toBe('already-done');
    agreeing();
    expect(kind(prepare({ item: story.state.checklist[1]?.id }))).toBe('accepted');
    story.do(LEADER, { type: 'concludeAgreement', plan: version() });
    expect(kind(prepare())).toBe('frozen');
  });

  it('A22 nobody who writes the minutes meanwhile drops it unseen', () => {
    const minutes = story.state.minutes.version;
    expect(kind(prepare())).toBe('accepted');
    const content = { homework: [], concerns: [] };
    expect(kind(story.try(LEADER, { type: 'keepMinutes', minutes, content }))).toBe('plan-changed');
  });

  it('A22 as many as a list holds, and no more', () => {
    const many = Array.from({ length: 30 }, (_, n) => ({ text: String(n + 1), owner: '', due: null }));
    story.do(LEADER, { type: 'keepMinutes', minutes: 0, content: { homework: many, concerns: [] } });
    expect(kind(prepare())).toBe('board-full');
  });
});

describe('what is done', () => {
  it('A21 is said by those who lead or vote, and taken back by who said it or a facilitator', () => {
    prepare();
    expect(kind(tick(LEADER, true))).toBe('wrong-phase');
    agreeing();
    const watcher = story.join('watcher', 'observer');
    expect(kind(tick(watcher, true))).toBe('not-allowed');
    expect(kind(tick(rep, true, 'h999' as ToDoId))).toBe('unknown-subject');
    expect(kind(tick(rep, true))).toBe('accepted');
    expect(first()?.done).toMatchObject({ by: rep });
    expect(kind(tick(exec, true))).toBe('already-done');
    expect(kind(tick(exec, false))).toBe('not-allowed');
    expect(kind(tick(LEADER, false))).toBe('accepted');
    expect(first()?.done).toBeNull();
  });

  it('A21 asks nobody to agree again, goes on once the plan is agreed, and the record tells it', () => {
    prepare();
    agreeing();
    story.do(LEADER, {
      type: 'framePlan',
      plan: version(),
      frame: { ...frame, steps: [{ text: '広げる', owner: '', due: null }] },
    });
    story.do(exec, { type: 'consent', plan: version(), stance: 'agree', reason: '' });
    const before = version();
    expect(kind(tick(rep, true))).toBe('accepted');
    expect(view().consents[0]?.outdated).toBe(false);
    expect(version()).toBe(before);
    story.do(LEADER, { type: 'concludeAgreement', plan: before });
    expect(kind(tick(rep, true, story.state.plan.steps[0]?.id))).toBe('accepted');
    story.do(LEADER, { type: 'beginFollowUp' });
    expect(kind(tick(rep, false, story.state.plan.steps[0]?.id))).toBe('accepted');
    expect(story.log.at(-1)?.event).toMatchObject({ type: 'toDoTicked', text: '広げる', done: false });
    expect(replay(story.log)).toEqual(story.state);
  });

  it('A21 stays when the list is written anew; what isn’t on the list, or stands twice, is refused', () => {
    prepare();
    agreeing();
    tick(LEADER, true);
    const [kept] = homework();
    if (kept === undefined) throw new Error('Nothing to do');
    const keep = (drafts: { id?: ToDoId }[]) =>
      story.try(LEADER, {
        type: 'keepMinutes',
        minutes: story.state.minutes.version,
        content: {
          homework: drafts.map((each) => ({ text: '書き直す', owner: '営業', due: null, ...each })),
          concerns: [],
        },
      });
    expect(kind(keep([{ id: 'other' as ToDoId }]))).toBe('unknown-subject');
    expect(kind(keep([{ id: kept.id }, { id: kept.id }]))).toBe('unknown-subject');
    expect(kind(keep([{}, { id: kept.id }]))).toBe('accepted');
    expect(homework()).toMatchObject([
      { item: null, done: null },
      { id: kept.id, text: '書き直す', owner: '営業', item: kept.item, done: kept.done },
    ]);
    expect(new Set(homework().map(({ id }) => id)).size).toBe(2);
  });
});

describe('what the plan says of use that sticks', () => {
  it('A20 who looks after it and what is aimed at make a new version; left out they stay as they were', () => {
    agreeing();
    story.do(exec, { type: 'consent', plan: version(), stance: 'agree', reason: '' });
    expect(view()).toMatchObject({ caretaker: '', weeklyAim: null });
    const put = (more: object) =>
      story.do(LEADER, { type: 'framePlan', plan: version(), frame: { ...frame, ...more } });
    put({ caretaker: '森 友子', weeklyAim: 60 });
    expect(view()).toMatchObject({ caretaker: '森 友子', weeklyAim: 60 });
    expect(view().consents[0]?.outdated).toBe(true);
    put({});
    expect(view()).toMatchObject({ caretaker: '森 友子', weeklyAim: 60 });
    put({ caretaker: '', weeklyAim: null });
    expect(view()).toMatchObject({ caretaker: '', weeklyAim: null });
  });

  it('T55 the radar warns until somebody is named', () => {
    agreeing();
    const warned = () => view().warnings.some((each) => each.kind === 'no-follow-up');
    expect(warned()).toBe(true);
    story.do(LEADER, { type: 'framePlan', plan: version(), frame: { ...frame, caretaker: '森 友子' } });
    expect(warned()).toBe(false);
  });
});
