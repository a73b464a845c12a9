import { findingName } from '@nemawashi/shared/figures/finding';
import { standing } from '@nemawashi/shared/figures/tier-words';
import { recompute } from '@nemawashi/shared/export/recompute';
import { patternName } from '@nemawashi/shared/sentences/pattern';
import { PRIVACY_MODES } from '@nemawashi/shared/reckoning/settings';
import { textIn } from '@nemawashi/shared/words/texts';
import { parse as parseCsv } from 'csv-parse/sync';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { agreedPlan } from '../support/agreed-plan.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { exported, records, sheet, workbook } from '../support/workbook.ts';

let server: TestServer;
beforeEach(async () => {
  server = await startServer();
});
afterEach(async () => server.stop());

type Row = Readonly<Record<string, string>>;

it.each(PRIVACY_MODES)('X2 every export of one board says what its screen says: %s', async (privacy) => {
  const { leader, close } = await agreedPlan(server, privacy);
  const { assessment, ranking, setup, board } = leader.sections;
  if (assessment === null || ranking === null) throw new Error('Nothing revealed');
  const pattern = patternName('ja', assessment.pattern.recommended);
  const items = setup.checklist.map((item) => {
    const result = assessment.items.find((each) => each.item === item.id);
    if (result === undefined) throw new Error('Not asked');
    return { text: textIn(item.text, 'ja'), finding: findingName('ja', result.figures, item) };
  });
  const tasks = ranking.tasks.map((task) => ({
    title: board.slate?.find(({ id }) => id === task.task)?.title ?? '',
    standing: standing('ja', task),
  }));

  const markdown = await (await exported(leader, 'markdown')).text();
  expect(markdown).toContain(pattern);
  const lines = markdown.split('\n');
  for (const { text, finding } of items)
    expect(lines.some((line) => line.includes(text) && line.includes(finding))).toBe(true);
  for (const task of tasks) expect(lines.some((line) => line.startsWith(`| ${task.standing} |`))).toBe(true);

  const csv = async (table: string): Promise<Row[]> =>
    parseCsv(await (await exported(leader, 'csv', `&table=${table}`)).text(), { bom: true, columns: true });
  const book = await workbook(leader);
  for (const rows of [await csv('checklist'), records(book.get(sheet('checklist')))])
    expect(rows.map((row) => ({ text: row['チェック項目'], finding: row['判定'] }))).toEqual(items);
  // What a spreadsheet could take for a formula has an apostrophe in CSV (X3).
  const plain = (cell: unknown) => (typeof cell === 'string' ? cell.replace(/^'/, '') : cell);
  for (const rows of [await csv('ranking'), records(book.get(sheet('ranking')))])
    expect(rows.map((row) => ({ title: plain(row['業務']), standing: row['位置づけ'] }))).toEqual(tasks);

  const bundle: unknown = await (await exported(leader, 'bundle')).json();
  expect(recompute(bundle)).toMatchObject({
    ok: true,
    outcome: {
      recommended: assessment.pattern.recommended,
      tasks: ranking.tasks.map(({ task, rank, tier }) => ({ id: task, rank, tier })),
      proposed: ranking.proposed,
    },
    check: { differences: [] },
  });
  close();
});
