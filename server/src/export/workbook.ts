import { PassThrough } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Table } from '@nemawashi/shared/documents/tables/table';
import exceljs from 'exceljs';
import { addSheet } from './sheet.ts';

/** What a workbook is made of: plain data, so that it can go to another thread. */
export interface WorkbookJob {
  readonly tables: readonly Table[];
  /** The reader's, an IANA name. */
  readonly zone: string;
  /** Under every printed sheet. */
  readonly footer: string;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
}

const ROWS_A_STEP = 50;

/** Row by row. `onStep` hears how many of all rows are written. */
export async function writeWorkbook(
  { tables, zone, footer, madeAt }: WorkbookJob,
  onStep: (done: number, of: number) => void,
): Promise<Uint8Array> {
  const stream = new PassThrough();
  const bytes = collected(stream);
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: true });
  workbook.creator = 'Nemawashi';
  workbook.created = new Date(madeAt);
  workbook.modified = new Date(madeAt);
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  let done = 0;
  for (const table of tables) {
    const sheet = addSheet(workbook, table, { zone, footer });
    for (const row of table.rows) {
      sheet.add(row);
      done += 1;
      if (done % ROWS_A_STEP !== 0) continue;
      onStep(done, rows);
      // What was written has to flow on before more comes.
      await nextTurn();
    }
    sheet.close();
    onStep(done, rows);
  }
  await workbook.commit();
  return bytes;
}

function collected(stream: PassThrough): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => resolve(Buffer.concat(chunks)));
    stream.on('error', reject);
  });
}
