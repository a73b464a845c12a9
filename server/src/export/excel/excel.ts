import { guideTable } from '@nemawashi/shared/guide/table';
import { stateLine } from '@nemawashi/shared/documents/state-line';
import { tablesOf } from '@nemawashi/shared/documents/tables/catalogue';
import type { Table } from '@nemawashi/shared/documents/tables/table';
import { clippedToUnits } from '@nemawashi/shared/words/cut';
import type { ExportFormat } from '../format.ts';
import { guideOf } from '../guide-of.ts';
import { writeWorkbook } from './workbook.ts';

/** Excel takes 255 characters into a footer, and some count twice. */
const LONGEST_TITLE = 60;

export const excel: ExportFormat = {
  ending: 'xlsx',
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  readsLog: () => true,
  async make(source, { annex, step }) {
    const tables: Table[] = [];
    for (const { table } of tablesOf(source)) {
      tables.push(table);
      await step(0, 1);
    }
    if (annex) tables.push(guideTable(source.language, await guideOf(source)));
    const footer = stateLine(source, clippedToUnits(source.sections.board.title, LONGEST_TITLE)).join(' / ');
    return writeWorkbook({ tables, zone: source.timeZone, footer, madeAt: source.now }, step);
  },
};
