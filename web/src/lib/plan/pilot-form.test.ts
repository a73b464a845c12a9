import { PLAN_COMMANDS } from '@nemawashi/shared/board/commands/plan';
import { unshaped } from '@nemawashi/shared/board/pilot';
import { describe, expect, it } from 'vitest';
import { complaintsOn } from '#lib/forms/complaints.ts';
import { formOf, isInOrder, type PilotForm, shapeOf, yenIn } from './pilot-form.ts';

const empty = formOf(unshaped(null));
const wrongIn = (form: Partial<PilotForm>): string[] =>
  complaintsOn(PLAN_COMMANDS.shapePilot, {
    type: 'shapePilot',
    plan: 1,
    task: 'quotes',
    shape: shapeOf({ ...empty, ...form }),
  }).map(({ path }) => path);

describe('the form of a pilot', () => {
  it('gives back what it was filled from', () => {
    const shape = {
      ...unshaped(null),
      owner: '佐藤',
      people: ['田中', '鈴木'],
      start: '2026-12-01',
      end: '2026-12-10',
    };
    expect(shapeOf(formOf(shape))).toEqual(shape);
  });

  it('takes names as people separate them', () => {
    expect(shapeOf({ ...empty, people: '田中、鈴木, 高橋／\n 伊藤 ' }).people).toEqual([
      '田中',
      '鈴木',
      '高橋',
      '伊藤',
    ]);
  });

  it('takes yen as people write them, and nothing else for a cost', () => {
    expect(['１２，０００円', '¥3,500', '0', '', 'たくさん', '-5'].map(yenIn)).toEqual([
      12000,
      3500,
      0,
      null,
      null,
      null,
    ]);
  });

  it('leaves open what was left empty', () => {
    expect(shapeOf(empty)).toEqual(unshaped(null));
  });

  it('says what can’t be saved, instead of leaving it out', () => {
    expect(wrongIn({})).toEqual([]);
    for (const licenceCost of ['たくさん', '20億', '2,000,000,000円'])
      expect(wrongIn({ licenceCost }), licenceCost).toEqual(['shape.licenceCost']);
    expect(wrongIn({ people: Array.from({ length: 11 }, () => '人').join('、') })).toEqual(['shape.people']);
    expect(wrongIn({ people: 'あ'.repeat(61) })).toEqual(['shape.people.0']);
  });

  it('can’t end before it starts', () => {
    const days = { start: '2026-12-11', end: '2026-12-01' };
    expect(isInOrder({ ...empty, ...days })).toBe(false);
    expect(
      [{ start: days.start }, { end: days.end }, { start: days.end, end: days.end }].map((each) =>
        isInOrder({ ...empty, ...each }),
      ),
    ).toEqual([true, true, true]);
  });
});
