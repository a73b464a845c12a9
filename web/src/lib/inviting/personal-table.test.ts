import { expect, it } from 'vitest';
import { personalTable } from './personal-table.ts';

it('M75 names and links go into a spreadsheet a row each, and no name becomes a formula', () => {
  const rows = [
    { name: '山本 健一', address: 'https://board.example/join/b#1' },
    { name: '=HYPERLINK("x")', address: 'https://board.example/join/b#2' },
  ];
  expect(personalTable(rows)).toBe(
    '山本 健一\thttps://board.example/join/b#1\n\'=HYPERLINK("x")\thttps://board.example/join/b#2',
  );
});
