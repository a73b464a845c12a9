import { guideTable } from '@nemawashi/shared/guide/table';
import { stateLine } from '@nemawashi/shared/documents/state-line';
import { type ShownTable, tablesOf } from '@nemawashi/shared/documents/tables/catalogue';
import { chartsTable } from '@nemawashi/shared/documents/tables/charts';
import type { DrawnTable } from '@nemawashi/shared/documents/tables/chart';
import { clippedToUnits } from '@nemawashi/shared/words/cut';
import type { ExportFormat, ExportSource, Making } from '../format.ts';
import { guideOf } from '../guide-of.ts';
import { writeWorkbook } from './workbook.ts';

/** Excel takes 255 characters into a footer, and some count twice. */
const LONGEST_TITLE = 60;

export const excel: ExportFormat = {
  ending: 'xlsx',
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  readsLog: () => true,
  async make(source, making) {
    const tables = await sheetsOf(source, making);
    const footer = stateLine(source, clippedToUnits(source.sections.board.title, LONGEST_TITLE)).join(' / ');
    return writeWorkbook({ tables, zone: source.timeZone, footer, madeAt: source.now }, making.step);
  },
};

/** Sheet by sheet. */
export async function sheetsOf(
  source: ExportSource,
  { annex, step }: Pick<Making, 'annex' | 'step'>,
): Promise<readonly DrawnTable[]> {
  const shown: ShownTable[] = [];
  for (const table of tablesOf(source)) {
    shown.push(table);
    await step(0, 1);
  }
  const tables: DrawnTable[] = shown.map(({ table }) => table);
  const charts = chartsTable(source, shown);
  // Behind the plan: the first that one opens after it.
  if (charts !== null) tables.splice(1, 0, charts);
  if (annex) tables.push(guideTable(source.language, await guideOf(source)));
  return tables;
}
