import { tableCsv } from '@nemawashi/shared/export/csv';
import { makeTable } from '@nemawashi/shared/documents/tables/catalogue';
import type { ExportFormat } from './format.ts';

export const csv: ExportFormat = {
  name: { ja: '表（CSV）', en: 'Table (CSV)' },
  help: { ja: 'ほかのソフトに読み込むための表。一度に一つです。', en: 'One table at a time, for other programs.' },
  ending: 'csv',
  type: 'text/csv; charset=utf-8',
  oneTable: true,
  make: (source, { table }) => Promise.resolve(tableCsv(makeTable(table, source), source.timeZone)),
};
