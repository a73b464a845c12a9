import { PassThrough } from 'node:stream';
import { tablesOf } from '@nemawashi/shared/plan/tables/catalogue';
import { say } from '@nemawashi/shared/words/say';
import { dayAndClock } from '@nemawashi/shared/words/format';
import type { ExportFormat, ExportSource } from './format.ts';
import { addSheet } from './sheet.ts';

const ROWS_A_TURN = 50;

export const excel: ExportFormat = {
  name: { ja: 'Excel', en: 'Excel' },
  help: {
    ja: '計画・順位・チェック項目・回答の分布・参加者・経過を、シートごとに。',
    en: 'Plan, ranking, checklist, distributions, people and log, a sheet each.',
  },
  ending: 'xlsx',
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  async make(source, { step }) {
    // Only who exports pays for the library: the start doesn't.
    const { default: exceljs } = await import('exceljs');
    // Written row by row: a workbook made in memory and written at once would hold up every vote meanwhile.
    const stream = new PassThrough();
    const bytes = collected(stream);
    const workbook = new exceljs.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false });
    workbook.creator = 'Nemawashi';
    workbook.created = new Date(source.now);
    workbook.modified = new Date(source.now);
    const tables = [...tablesOf(source)];
    const rows = tables.reduce((sum, { table }) => sum + table.rows.length, 0);
    let done = 0;
    await step(done, rows);
    for (const { table } of tables) {
      const sheet = addSheet(workbook, table, { zone: source.timeZone, footer: footer(source) });
      for (const row of table.rows) {
        sheet.add(row);
        done += 1;
        if (done % ROWS_A_TURN === 0) await step(done, rows);
      }
      sheet.close();
      await step(done, rows);
    }
    await workbook.commit();
    return bytes;
  },
};

/** Board, state and time stand under every printed sheet. */
function footer({ sections: { board, plan }, language, timeZone, now }: ExportSource): string {
  return [
    board.title,
    say(language, `phases.${board.phase}.name`),
    ...(plan.version > 0 ? [say(language, 'plan.version', { version: plan.version })] : []),
    dayAndClock(language, now, timeZone),
  ].join(' / ');
}

function collected(stream: PassThrough): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => resolve(Buffer.concat(chunks)));
    stream.on('error', reject);
  });
}
