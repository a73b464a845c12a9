import { tableCsv } from '@nemawashi/shared/export/csv';
import { makeTable } from '@nemawashi/shared/documents/tables/catalogue';
import type { ExportFormat } from './format.ts';

export const csv: ExportFormat = {
  ending: 'csv',
  type: 'text/csv; charset=utf-8',
  oneTable: true,
  readsLog: (table) => table === 'log',
  make: (source, { table }) => Promise.resolve(tableCsv(makeTable(table, source), source.timeZone)),
};
