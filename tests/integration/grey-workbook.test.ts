import { BAR_FILLS, LINE_COLOURS } from '@nemawashi/server/export/excel/chart-look';
import { expect, it } from 'vitest';
import { contrast } from '@nemawashi/web/src/lib/shell/testing/colours.ts';

it('X43 a copier without colours keeps the groups of the workbook’s charts apart, and their lines from the paper', () => {
  const [one, other] = BAR_FILLS.map((rgb) => `#${rgb.toLowerCase()}`);
  expect(contrast(one ?? '', other ?? '')).toBeGreaterThan(3);
  for (const rgb of LINE_COLOURS) expect(contrast(`#${rgb.toLowerCase()}`, '#ffffff'), rgb).toBeGreaterThan(4.5);
});
