import { guideTable } from '@nemawashi/shared/guide/table';
import { tablesOf } from '@nemawashi/shared/documents/tables/catalogue';
import type { Table } from '@nemawashi/shared/documents/tables/table';
import { clippedToUnits } from '@nemawashi/shared/words/cut';
import { dayAndClock } from '@nemawashi/shared/words/format';
import { say } from '@nemawashi/shared/words/say';
import { writeInThread } from './excel-thread.ts';
import type { ExportFormat, ExportSource } from './format.ts';
import { guideOf } from './guide-of.ts';

export const excel: ExportFormat = {
  name: { ja: 'Excel', en: 'Excel' },
  help: {
    ja: '計画・順位・チェック項目・回答の分布・参加者・経過を、シートごとに。',
    en: 'Plan, ranking, checklist, distributions, people and log, a sheet each.',
  },
  ending: 'xlsx',
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  async make(source, { annex, step }) {
    const tables: Table[] = [];
    for (const { table } of tablesOf(source)) {
      tables.push(table);
      await step(0, 1);
    }
    if (annex) tables.push(guideTable(source.language, await guideOf(source)));
    return writeInThread({ tables, zone: source.timeZone, footer: footer(source), madeAt: source.now }, step);
  },
};

/** Excel takes 255 characters into a footer, and some count twice. */
const LONGEST_TITLE = 60;

/** Board, state, round, version and time stand under every printed sheet. */
function footer({ sections: { board, plan, assessment, ranking }, language, timeZone, now }: ExportSource): string {
  const round = Math.max(assessment?.number ?? 0, ranking?.number ?? 0);
  return [
    clippedToUnits(board.title, LONGEST_TITLE),
    say(language, `phases.${board.phase}.name`),
    ...(round > 0 ? [say(language, 'rounds.number', { number: round })] : []),
    ...(plan.version > 0 ? [say(language, 'plan.version', { version: plan.version })] : []),
    dayAndClock(language, now, timeZone),
  ].join(' / ');
}
