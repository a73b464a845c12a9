import { relative } from 'node:path';
import { failuresOfPlaywright, failuresOfVitest } from './failures.mjs';

/** What a Vitest run comes to. A file that broke before its first test is one failure; so is a run that broke. */
export function readVitest(code, report) {
  if (report === null) return broken(code);
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((each) => each.status === 'failed'),
  );
  return settle(code, {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: failuresOfVitest(report),
  });
}

/** What a Playwright run comes to. A test that passed only at a second try is a failure here. */
export function readPlaywright(code, report) {
  if (report === null) return broken(code);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return settle(code, {
    passed: expected,
    failed: unexpected + flaky + (report.errors?.length ?? 0),
    skipped,
    failures: failuresOfPlaywright(report),
  });
}

/** What a summary of istanbul's tells of the core's branches, in two lines for people; null: there is none. */
export function readCoverage(summary, root = process.cwd()) {
  if (summary === null) return null;
  const { total, ...files } = summary;
  const missed = Object.entries(files)
    .map(([file, { branches }]) => ({ file: relative(root, file), missed: branches.total - branches.covered }))
    .filter((each) => each.missed > 0)
    .sort((a, b) => b.missed - a.missed)
    .slice(0, 8);
  const { covered, total: all, pct } = total.branches;
  return [
    `Branches of the core that its own tests take: ${pct} % (${covered} of ${all})`,
    `Not taken, most first: ${missed.map((each) => `${each.file} ${each.missed}`).join(', ') || 'none'}`,
  ].join('\n');
}

const broken = (code) => ({ passed: 0, failed: code === 0 ? 0 : 1, skipped: 0, failures: [] });

/** A runner that says no although every test passed has found something else wrong: an error nobody caught, say. */
const settle = (code, sums) => (code !== 0 && sums.failed === 0 ? { ...sums, failed: 1 } : sums);
