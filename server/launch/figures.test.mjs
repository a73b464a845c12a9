import { expect, it } from 'vitest';
import { table } from './figures.mjs';

const line = (row, what) => `${JSON.stringify({ row, what })}\n`;

it('tells what was measured by row, whatever the order in which the rows ran', () => {
  expect(table(line(17, 'none in') + line(8, 'none with effect') + line(17, 'all served'))).toBe(
    ' 8  none with effect\n17  none in\n17  all served',
  );
});

it('says where nothing was measured', () => {
  expect(table('')).toBe('Nothing was measured.');
});
