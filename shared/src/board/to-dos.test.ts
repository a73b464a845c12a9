import { beforeEach, describe, expect, it } from 'vitest';
import { given } from '../testing/given.ts';
import { LEADER, Story } from '../testing/story.ts';
import type { Command } from './command.ts';
import { replay } from './evolve.ts';
import type { ItemId, SeatId, TaskId, ToDoId } from './ids.ts';
import { sectionsFor } from './view.ts';

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
const prepare = (more: object = {}): [SeatId, Command] => [
  LEADER,
  { type: 'prepareItem', toDo: { item: item(), text: '決める', owner: '総務', due: DAY, ...more } },
];
const tick = (seat: SeatId, done: boolean, toDo = first()?.id ?? ('none' as ToDoId)): [SeatId, Command] => [
  seat,
  { type: 'tickToDo', toDo, done },
];
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
    given(story)
      .when(rep, { type: 'prepareItem', toDo: { item: item(), text: 'あ', owner: 'い', due: DAY } })
      .isRefused('not-allowed');
    given(story)
      .when(...prepare({ item: 'nothing' }))
      .isRefused('unknown-subject');
    story.do(...prepare());
    expect(homework()).toMatchObject([{ text: '決める', owner: '総務', due: DAY, item: item(), done: null }]);
    given(story)
      .when(...prepare())
      .isRefused('already-done');
    agreeing();
    story.do(...prepare({ item: story.state.checklist[1]?.id }));
    story.do(LEADER, { type: 'concludeAgreement', plan: version() });
    given(story)
      .when(...prepare())
      .isRefused('frozen');
  });

  it('A22 nobody who writes the minutes meanwhile drops it unseen', () => {
    const minutes = story.state.minutes.version;
    story.do(...prepare());
    const content = { homework: [], concerns: [] };
    given(story).when(LEADER, { type: 'keepMinutes', minutes, content }).isRefused('plan-changed');
  });

  it('A22 as many as a list holds, and no more', () => {
    const many = Array.from({ length: 30 }, (_, n) => ({ text: String(n + 1), owner: '', due: null }));
    story.do(LEADER, { type: 'keepMinutes', minutes: 0, content: { homework: many, concerns: [] } });
    given(story)
      .when(...prepare())
      .isRefused('board-full');
  });
});

describe('what is done', () => {
  it('A21 is said by those who lead or vote, and taken back by who said it or a facilitator', () => {
    story.do(...prepare());
    given(story)
      .when(...tick(LEADER, true))
      .isRefused('wrong-phase');
    agreeing();
    const watcher = story.join('watcher', 'observer');
    given(story)
      .when(...tick(watcher, true))
      .isRefused('not-allowed');
    given(story)
      .when(...tick(rep, true, 'h999' as ToDoId))
      .isRefused('unknown-subject');
    story.do(...tick(rep, true));
    expect(first()?.done).toMatchObject({ by: rep });
    given(story)
      .when(...tick(exec, true))
      .isRefused('already-done');
    given(story)
      .when(...tick(exec, false))
      .isRefused('not-allowed');
    story.do(...tick(LEADER, false));
    expect(first()?.done).toBeNull();
  });

  it('A21 asks nobody to agree again, goes on once the plan is agreed, and the record tells it', () => {
    story.do(...prepare());
    agreeing();
    story.do(LEADER, {
      type: 'framePlan',
      plan: version(),
      frame: { ...frame, steps: [{ text: '広げる', owner: '', due: null }] },
    });
    story.do(exec, { type: 'consent', plan: version(), stance: 'agree', reason: '' });
    const before = version();
    story.do(...tick(rep, true));
    expect(view().consents[0]?.outdated).toBe(false);
    expect(version()).toBe(before);
    story.do(LEADER, { type: 'concludeAgreement', plan: before });
    story.do(...tick(rep, true, story.state.plan.steps[0]?.id));
    story.do(LEADER, { type: 'beginFollowUp' });
    story.do(...tick(rep, false, story.state.plan.steps[0]?.id));
    expect(story.log.at(-1)?.event).toMatchObject({ type: 'toDoTicked', text: '広げる', done: false });
    expect(replay(story.log)).toEqual(story.state);
  });

  it('A21 stays when the list is written anew; what isn’t on the list, or stands twice, is refused', () => {
    story.do(...prepare());
    agreeing();
    story.do(...tick(LEADER, true));
    const [kept] = homework();
    if (kept === undefined) throw new Error('Nothing to do');
    const keep = (drafts: { id?: ToDoId }[]): [SeatId, Command] => [
      LEADER,
      {
        type: 'keepMinutes',
        minutes: story.state.minutes.version,
        content: {
          homework: drafts.map((each) => ({ text: '書き直す', owner: '営業', due: null, ...each })),
          concerns: [],
        },
      },
    ];
    given(story)
      .when(...keep([{ id: 'other' as ToDoId }]))
      .isRefused('unknown-subject');
    given(story)
      .when(...keep([{ id: kept.id }, { id: kept.id }]))
      .isRefused('unknown-subject');
    story.do(...keep([{}, { id: kept.id }]));
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
