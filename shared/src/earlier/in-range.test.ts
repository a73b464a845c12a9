import { describe, expect, it } from 'vitest';
import type { BoardEvent } from '../board/event.ts';
import type { RoundId, SubjectId } from '../board/ids.ts';
import { LAST_DAY } from '../days.ts';
import { Story } from '../testing/story.ts';
import { inRange } from './in-range.ts';

describe('K4 what an earlier version took is brought into range', () => {
  it('a due date that no calendar reaches', () => {
    const read = inRange({ type: 'dueSet', due: Number.MAX_SAFE_INTEGER }) as { due: number };
    expect(new Date(read.due).toISOString() > LAST_DAY).toBe(true);
    expect(inRange({ type: 'dueSet', due: null })).toEqual({ type: 'dueSet', due: null });
  });

  it('weights under which figures overflow, and no others', () => {
    const { weighing, checklist } = new Story({ items: 1 }).state;
    const [item] = checklist;
    if (item === undefined) throw new Error('No item');
    expect(inRange({ type: 'itemPut', at: 0, item: { ...item, weight: 1e308 } })).toMatchObject({
      item: { weight: 1e6 },
    });
    const heavy = { ...weighing, execShare: 7, fieldWeights: { culture: 1e-300, talent: 1e308 } };
    expect(inRange({ type: 'weighingChanged', weighing: heavy })).toMatchObject({
      weighing: { ...weighing, execShare: 1, fieldWeights: { culture: 1e-6, talent: 1e6 } },
    });
    const event: BoardEvent = { type: 'weighingChanged', weighing };
    expect(inRange(event)).toBe(event);
  });

  it('two items, departments or subjects with one id: the first stands', () => {
    const story = new Story({ items: 2 });
    const [founding] = story.log;
    if (founding?.event.type !== 'boardFounded') throw new Error('Not founded');
    const { event } = founding;
    const again = {
      ...event,
      checklist: [...event.checklist, ...event.checklist],
      departments: [...event.departments, ...event.departments],
    };
    expect(inRange(again)).toEqual(event);
    const subjects = ['a', 'b', 'a'].map((each) => each as SubjectId);
    expect(
      inRange({ type: 'roundOpened', round: 'c1' as RoundId, kind: 'checklist', number: 1, subjects }),
    ).toMatchObject({
      subjects: ['a', 'b'],
    });
  });
});
