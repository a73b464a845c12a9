import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const PROGRAMS = ['soffice', 'libreoffice'] as const;
const LONGEST_MS = 300_000;
/** All sheets, UTF-8, texts in quotation marks, numbers and days as they are held rather than as they are shown. */
const SHEETS = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1';

/** Where LibreOffice is; null: it isn't here. */
export function findSuite(): string | null {
  const places = (process.env.PATH ?? '').split(delimiter);
  return PROGRAMS.flatMap((name) => places.map((place) => join(place, name))).find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A sheet each as CSV, and all of them as PDF, beside the workbook. `profile`: a folder for the suite's own settings. */
export async function convert(suite: string, profile: string, workbook: string, folder: string): Promise<void> {
  for (const to of [SHEETS, 'pdf'])
    await promisify(execFile)(
      suite,
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--convert-to',
        to,
        '--outdir',
        folder,
        workbook,
      ],
      // How it writes days depends on the language.
      { timeout: LONGEST_MS, env: { ...process.env, LC_ALL: 'C.UTF-8' } },
    );
}
