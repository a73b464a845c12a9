import { bundle } from './bundle.ts';
import { calendar } from './calendar.ts';
import { csv } from './csv.ts';
import { excel } from './excel/excel.ts';
import type { ExportFormat } from './format.ts';
import { markdown } from './markdown.ts';

/** In the order in which they are offered. The name stands in the address. */
export const FORMATS = { excel, markdown, csv, calendar, bundle } satisfies Record<string, ExportFormat>;
export type FormatId = keyof typeof FORMATS;
export const FORMAT_IDS = Object.keys(FORMATS) as readonly FormatId[];
