import type { Department } from '@nemawashi/shared/board/checklist';
import type { DepartmentId } from '@nemawashi/shared/board/ids';
import { describe, expect, it } from 'vitest';
import { type Known, pastedPeople } from './pasted-people.ts';

const sales = 'sales' as DepartmentId;
const known: Known = {
  departments: [{ id: sales, name: { ja: '営業' } } satisfies Department],
  expected: [{ name: '高橋 一郎', role: 'executive', department: null }],
  roles: [
    { role: 'executive', name: '経営層' },
    { role: 'representative', name: '部門代表' },
    { role: 'observer', name: 'オブザーバー' },
  ],
  role: 'executive',
};
const who = (text: string) => pastedPeople(text, known).map(({ who }) => who);

describe('a list of people that is pasted', () => {
  it('D53 is a person a line, as typed', () => {
    expect(who('山田 太郎\r\n\r\n𠮷田　花子\v佐藤\u200B次郎')).toMatchObject(
      ['山田 太郎', '𠮷田 花子', '佐藤次郎'].map((name) => ({ person: { name }, role: 'executive', department: null })),
    );
  });

  it('D53 takes Excel’s cells for what they say, in whatever order, and passes over its heading', () => {
    expect(
      who('部署\t氏名\t役職\n 営業 \t山田 太郎\t課長\tやまだ たろう\n鈴木 守\tオブザーバー\t顧問\n部門代表\t伊藤'),
    ).toEqual([
      {
        person: { name: '山田 太郎', jobTitle: '課長', reading: 'やまだ たろう' },
        role: 'representative',
        department: sales,
      },
      { person: { name: '鈴木 守', jobTitle: '顧問', reading: '' }, role: 'observer', department: null },
      { person: { name: '伊藤', jobTitle: '', reading: '' }, role: 'representative', department: null },
    ]);
  });

  it('D53 takes a name in kana for a name', () => {
    expect(who('さくら')).toMatchObject([{ person: { name: 'さくら', reading: '' } }]);
  });

  it('D53 says of each line why it can’t be taken', () => {
    const long = '長'.repeat(61);
    expect(
      pastedPeople(`髙橋一郎 様\n${long}\n営業\n山田\n山田`, known).map(({ line, problem }) => [line, problem]),
    ).toEqual([
      ['髙橋一郎 様', 'listed'],
      [long, 'too-long'],
      ['営業', 'no-name'],
      ['山田', null],
      ['山田', 'listed'],
    ]);
  });
});
