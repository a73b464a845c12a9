import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { excel, sheetsOf } from '@nemawashi/server/export/excel/excel';
import { sampleSource } from '@nemawashi/server/export/testing/sample-source';
import { LANGUAGES, type Language } from '@nemawashi/shared/words/languages';
import { pagesOf } from '../support/pdf.ts';
import { differences } from './compared.ts';
import { convert, findSuite } from './suite.ts';

// What another office suite reads in the sample board's workbook (SPEC X45). `npm run office [-- <folder>]`: the folder
// keeps the files to be looked at.

const making = { table: 'plan', annex: true, step: () => Promise.resolve() } as const;

/** What it reads otherwise, in this language. */
async function check(suite: string, folder: string, language: Language): Promise<string[]> {
  const source = sampleSource(language);
  const sheets = await sheetsOf(source, making);
  const workbook = join(folder, `${language}.xlsx`);
  await writeFile(workbook, await excel.make(source, making));
  await convert(suite, join(folder, 'profile'), workbook, folder);

  const read = sheets.map(async (sheet) =>
    differences(sheet, await readFile(join(folder, `${language}-${sheet.name}.csv`), 'utf8'), source.timeZone),
  );
  const pages = await pagesOf(await readFile(join(folder, `${language}.pdf`)));
  // A scale's words stand nowhere but in its chart.
  const missing = sheets
    .flatMap(({ charts = [] }) => charts)
    .filter(({ scale }) => !pages.some((page) => page.includes(scale.title.replace(/\s+/g, ''))))
    .map(({ title }) => `${title}: not drawn`);
  const cells = sheets.reduce((sum, { columns, rows }) => sum + columns.length * (rows.length + 1), 0);
  console.log(`${language}: ${String(cells)} cells of ${String(sheets.length)} sheets, ${String(pages.length)} pages`);
  return [...(await Promise.all(read)).flat(), ...missing];
}

const suite = findSuite();
if (suite === null) {
  console.log('Nothing was checked: LibreOffice is not installed (Debian: apt-get install libreoffice-calc).');
  process.exit(0);
}
const [kept] = process.argv.slice(2);
const folder =
  kept === undefined
    ? await mkdtemp(join(tmpdir(), 'nemawashi-office-'))
    : resolve(process.env.INIT_CWD ?? process.cwd(), kept);
await mkdir(folder, { recursive: true });
try {
  const found: string[] = [];
  for (const language of LANGUAGES) found.push(...(await check(suite, folder, language)));
  for (const each of found) console.error(each);
  console.log(
    found.length === 0
      ? 'LibreOffice reads what was written, and draws every chart.'
      : `${String(found.length)} differ`,
  );
  process.exitCode = found.length === 0 ? 0 : 1;
} finally {
  if (kept === undefined) await rm(folder, { recursive: true, force: true });
}
