import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './child.mjs';
import { bins } from './places.mjs';
import { readVitest } from './tally.mjs';
import { environment } from './toolbox.mjs';

let runsOfVitest = 0;

/** Runs Vitest with these words, and answers what came of it; its report goes into `folder`. */
export async function vitest(node, words, folder, more = {}) {
  const report = join(folder, `vitest-${(runsOfVitest += 1)}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = [bins.vitest, 'run', '--config', 'tests/vitest.config.ts', ...reporters, ...words];
  const code = await run(node, args, { env: environment(node, more), stdio: ['ignore', 'inherit', 'inherit'] });
  return readVitest(code, readReport(report));
}

/** The runner's own report, or null where it died before writing one. */
export function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
