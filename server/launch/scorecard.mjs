import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { table } from './figures.mjs';
import { vitest } from './vitest.mjs';
import { buildWeb } from './web-build.mjs';

/**
 * The long form of the scorecard's rows that lie in these folders and files, one after another, so that nothing runs
 * beside what is measured; then what each row came to. Other words go to the runner.
 */
export const scorecard = (paths) => async (node, args) => {
  await buildWeb(node);
  const folder = mkdtempSync(join(tmpdir(), 'nemawashi-scorecard-'));
  const figures = join(folder, 'figures');
  try {
    const words = args.length > 0 ? args : paths;
    const { passed, failed, skipped, failures } = await vitest(
      node,
      ['--project=whole', '--no-file-parallelism', '--maxWorkers=1', ...words],
      folder,
      { NEMAWASHI_LONG: '1', NEMAWASHI_FIGURES: figures },
    );
    console.log(`\n${table(existsSync(figures) ? readFileSync(figures, 'utf8') : '')}`);
    for (const told of failures) console.log(`\nFailed: ${told}`);
    console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
    return failed > 0 ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
