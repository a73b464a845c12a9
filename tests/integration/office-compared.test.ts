import type { Table } from '@nemawashi/shared/documents/tables/table';
import { describe, expect, it } from 'vitest';
import { differences } from '../office/compared.ts';

const table: Table = {
  name: '計画',
  columns: [
    { title: '業務', kind: 'text' },
    { title: '割合', kind: 'percent' },
    { title: '開始日', kind: 'day' },
    { title: '日時', kind: 'moment' },
  ],
  rows: [
    ['=1+1, "引用"\n二行目', 1 / 3, '2026-12-01', Date.UTC(2026, 11, 1, 0, 30)],
    [null, null, '', null],
  ],
};
const written =
  '"業務","割合","開始日","日時"\n"=1+1, ""引用""\n二行目",33.3333333333333%,12/01/2026,12/01/2026 09:30\n,,,\n';
const found = (csv: string): string[] => differences(table, csv, 'Asia/Tokyo');

describe('X45 what another office suite reads', () => {
  it('is the same where texts, numbers and dates are, however they are written', () => {
    expect(found(written)).toEqual([]);
  });

  it.each([
    ['a formula reckoned', '"=1+1, ""引用""\n二行目"', '2'],
    ['a share rounded', '33.3333333333333%', '33%'],
    ['a date as text', '12/01/2026,', '"2026-12-01",'],
    ['another time', '09:30', '00:30'],
    ['a figure that nobody gave', ',,,', ',0,,'],
  ])('is told where it differs: %s', (_, before, after) => {
    expect(found(written.replace(before, after))).toHaveLength(1);
  });

  it('is told where rows are too many or missing', () => {
    expect(found(`${written}"x",,,\n`)).toHaveLength(1);
    expect(found('"業務","割合","開始日","日時"\n')).toHaveLength(4);
  });
});
