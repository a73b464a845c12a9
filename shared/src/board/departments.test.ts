import { describe, expect, it } from 'vitest';
import { given } from '../testing/given.ts';
import { LEADER, Story } from '../testing/story.ts';
import type { Department } from './checklist.ts';
import { calledAlike, isCalled } from './departments.ts';
import type { DepartmentId } from './ids.ts';

const named = (ja: string, id = ja): Department => ({ id: id as DepartmentId, name: { ja } });

describe('the departments of a board', () => {
  it('D52 keep their names as typed', () => {
    const story = new Story();
    const names = ['①課', '㈱神戸支店', '\uFA19田', 'ＩＴ推進', 'ｶﾞｽ部'];
    story.do(LEADER, { type: 'changeSetup', departments: names.map((name) => named(name)) });
    expect(story.state.departments.map(({ name }) => name.ja)).toEqual(names);
  });

  it.each([
    ['①課', '1課'],
    ['ガス部', 'ｶﾞｽ部'],
    ['\uFA19田', '\u795E田'],
    ['製造・現場', '製造 現場'],
    ['IT', 'ｉｔ'],
  ])('D52 are refused where two are told apart by nobody: %s and %s', (one, other) => {
    given(new Story())
      .when(LEADER, { type: 'changeSetup', departments: [named(one), named(other)] })
      .isRefused('department-double', { department: one });
    expect(isCalled([named(one)], other)).toBe(true);
  });

  it('D52 stay as they are where an earlier version let two of them be', () => {
    const before = [named('①課', 'a'), named('1課', 'b')];
    expect(calledAlike(before, before)).toBeNull();
    expect(calledAlike([...before, named('総務')], before)).toBeNull();
    expect(calledAlike([...before, named('一課'), named('１課', 'd')], before)?.id).toBe('d');
    expect(calledAlike([named('営業', 'a'), named('１課', 'b')], before)).toBeNull();
  });
});
