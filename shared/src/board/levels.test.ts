import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { given } from '../testing/given.ts';
import { LEADER, Story } from '../testing/story.ts';
import { type ChecklistItem, checklistItemSchema } from './checklist.ts';
import { ofToday } from '../earlier/events.ts';
import { evolve, replay } from './evolve.ts';
import type { ItemId, SeatId } from './ids.ts';
import type { Texts } from '../words/texts.ts';
import { fitsLevel, widthOf } from './levels.ts';

const LEVELS: Texts[] = ['まだない', '話している', '案がある', '文書がある', '守られている'].map((ja) => ({ ja }));
const item: ChecklistItem = {
  id: 'ours' as ItemId,
  axis: 'safety',
  direction: 1,
  weight: 1,
  tags: [],
  text: { ja: '規程がある' },
  source: {},
  levels: LEVELS,
};
const accepted = (change: object) => v.safeParse(checklistItemSchema, { ...item, ...change }).success;

describe('C1 an item of a board', () => {
  it('gains levels, changes them and loses them again until the first round opens', () => {
    const story = new Story({ items: 2 });
    const put = (changed: ChecklistItem) => story.do(LEADER, { type: 'putItem', item: changed, at: 0 });
    put(item);
    expect(story.state.checklist[0]?.levels).toEqual(LEVELS);
    put({ ...item, levels: LEVELS.with(4, { ja: '全員が守っている', en: 'Everybody keeps to it' }) });
    expect(story.state.checklist[0]?.levels?.[4]).toEqual({ ja: '全員が守っている', en: 'Everybody keeps to it' });
    const { levels: _levels, ...statement } = item;
    put(statement);
    expect(story.state.checklist[0]).not.toHaveProperty('levels');
    story.do(LEADER, { type: 'startAssessment' });
    given(story).when(LEADER, { type: 'putItem', item, at: 0 }).isRefused('wrong-phase');
  });

  it('has five levels or none', () => {
    expect(accepted({})).toBe(true);
    expect(accepted({ levels: undefined })).toBe(true);
    expect(accepted({ levels: LEVELS.slice(1) })).toBe(false);
    expect(accepted({ levels: [...LEVELS, { ja: '六' }] })).toBe(false);
    expect(accepted({ levels: LEVELS.with(0, {}) })).toBe(false);
  });

  it('C2 with levels isn’t worded the other way round', () => {
    expect(accepted({ direction: -1 })).toBe(false);
    expect(accepted({ direction: -1, levels: undefined })).toBe(true);
  });

  it('is answered as any other', () => {
    const story = new Story({ items: 0 });
    story.do(LEADER, { type: 'putItem', item, at: 0 });
    const voter: SeatId = story.join('e1', 'executive');
    story.do(LEADER, { type: 'startAssessment' });
    expect(story.answer(voter, item.id, 4).ok).toBe(true);
    expect(story.answer(voter, item.id, 6).ok).toBe(false);
  });
});

it('C1 a level is as long as fits a phone: 24 Japanese characters, or 48 Latin ones', () => {
  expect(widthOf('文書 A1')).toBe(7);
  expect(fitsLevel('長'.repeat(24))).toBe(true);
  expect(fitsLevel('長'.repeat(25))).toBe(false);
  expect(fitsLevel('x'.repeat(48))).toBe(true);
  expect(fitsLevel(`${'x'.repeat(46)}’s`)).toBe(true);
});

describe('C9 a board offers the examples it was founded with', () => {
  const founded = (change: object) => {
    const [first, ...rest] = new Story({ template: 'generative-ai' }).log;
    if (first === undefined) throw new Error('No log');
    const event = { ...first.event, ...change };
    return replay([ofToday({ ...first, event }), ...rest]);
  };

  it('which travel in its log', () => {
    const samples = [{ id: 's', department: 'sales', title: { ja: '見積もり' }, detail: { ja: '下書き' } }];
    expect(founded({ samples })?.samples).toEqual(samples);
    expect(founded({ samples: [] })?.samples).toEqual([]);
  });

  it('or, where its log is from before, those of its template then; of the blank one none', () => {
    expect(founded({ samples: undefined })?.samples).toHaveLength(15);
    expect(founded({ samples: undefined, template: 'short' })?.samples).toHaveLength(15);
    expect(founded({ samples: undefined, template: 'blank' })?.samples).toEqual([]);
    expect(founded({ samples: undefined, template: 'no longer known' })?.samples).toEqual([]);
    expect(founded({ criteria: undefined })?.criteria).toEqual({});
  });

  it('and replaying its log once more changes nothing', () => {
    const { log, state } = new Story();
    const [first, ...rest] = log;
    if (first === undefined) throw new Error('No log');
    expect(rest.reduce(evolve, evolve(null, first)).samples).toEqual(state.samples);
  });
});
