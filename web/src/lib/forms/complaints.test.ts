import { PLAN_COMMANDS } from '@nemawashi/shared/board/commands/plan';
import { unshaped } from '@nemawashi/shared/board/pilot';
import { describe, expect, it } from 'vitest';
import { complaintsOn, isAbout, openNumber } from './complaints.ts';

const complaints = (shape: object) =>
  complaintsOn(PLAN_COMMANDS.shapePilot, {
    type: 'shapePilot',
    plan: 1,
    task: 'quotes',
    shape: { ...unshaped(null), ...shape },
  });
const paths = (shape: object) => complaints(shape).map(({ path }) => path);

describe('what a form says before the server would', () => {
  it('has nothing to say of what the command’s own schema takes', () => {
    expect(complaints({ owner: ' 佐藤 ', people: ['田中'], licenceCost: null })).toEqual([]);
  });

  it('names the field, and the one of a list that is wrong', () => {
    const shape = { owner: 'あ'.repeat(61), people: ['田中', 'い'.repeat(61)] };
    expect(paths(shape)).toEqual(['shape.owner', 'shape.people.1']);
    const about = (part: string) => complaints(shape).filter((complaint) => isAbout(complaint, part)).length;
    expect(['shape', 'shape.people', 'shape.people.0', 'shape.own'].map(about)).toEqual([2, 1, 0, 0]);
  });

  it('tells a number that can’t be read from one that was left open', () => {
    const read = (text: string) => (text === '12' ? 12 : null);
    expect([' ', '12', 'たくさん'].map((text) => openNumber(text, read))).toEqual([null, 12, Number.NaN]);
    expect(paths({ licenceCost: openNumber('たくさん', read) })).toEqual(['shape.licenceCost']);
  });
});
