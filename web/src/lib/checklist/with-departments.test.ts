import type { Department } from '@nemawashi/shared/board/checklist';
import { MOST_DEPARTMENTS } from '@nemawashi/shared/board/departments';
import type { DepartmentId } from '@nemawashi/shared/board/ids';
import { describe, expect, it } from 'vitest';
import { pastedList } from '#lib/ui/pasted-list.ts';
import { withDepartments } from './with-departments.ts';

const made = (name: string): Department => ({ id: name as DepartmentId, name: { ja: name } });
const namesOf = (departments: readonly Department[]) => departments.map(({ name }) => name.ja);

describe('a list of departments that is pasted', () => {
  it.each([
    ['a column of Excel', '営業\r\n①課\r\n㈱神戸支店\r\n', ['営業', '①課', '㈱神戸支店']],
    ['a row of Excel', '営業\t総務\t経理', ['営業', '総務', '経理']],
    ['PowerPoint', '営業\v総務', ['営業', '総務']],
    ['a mail, with empty lines and spaces', ' 営業 \n\n　総務\u200B\n', ['営業', '総務']],
  ])('D53 from %s is one name a line or cell, as typed', (_where, text, names) => {
    expect(pastedList(text)).toEqual(names);
  });

  it('D53 is no list where it is one line', () => {
    for (const text of ['営業 部', '営業部\n', '\t営業部', '']) expect(pastedList(text)).toBeNull();
  });

  it('D53 is added as far as it goes, and what can’t be is given back', () => {
    const long = '部'.repeat(41);
    const { all, left } = withDepartments(
      [made('営業'), made('1課')],
      ['総務', '①課', 'ｿｳﾑ', '総 務', long, '経理'],
      made,
    );
    expect(namesOf(all)).toEqual(['営業', '1課', '総務', 'ｿｳﾑ', '経理']);
    expect(left).toEqual(['①課', '総 務', long]);
    const many = Array.from({ length: MOST_DEPARTMENTS + 2 }, (_, index) => `第${String(index)}部`);
    const full = withDepartments([], many, made);
    expect(full.all).toHaveLength(MOST_DEPARTMENTS);
    expect(full.left).toEqual(many.slice(MOST_DEPARTMENTS));
  });
});
