import { describe, expect, it } from 'vitest';
import { readCoverage, readPlaywright, readVitest } from './tally.mjs';

const sums = (passed, failed, skipped) => expect.objectContaining({ passed, failed, skipped });

describe('what a Vitest run comes to', () => {
  const report = (files, [passed, failed, pending, todo]) => ({
    testResults: files,
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: pending,
    numTodoTests: todo,
  });

  it('counts tests, and calls the skipped and the planned ones skipped', () => {
    expect(readVitest(1, report([], [5, 2, 1, 1]))).toEqual(sums(5, 2, 2));
  });

  it('counts a file that broke before its first test once', () => {
    const broken = { status: 'failed', assertionResults: [] };
    const failing = { status: 'failed', assertionResults: [{ status: 'failed' }] };
    expect(readVitest(1, report([broken, failing], [0, 1, 0, 0]))).toEqual(sums(0, 2, 0));
  });

  it('counts a run that ends badly although every test passed', () => {
    expect(readVitest(1, report([], [5, 0, 0, 0]))).toEqual(sums(5, 1, 0));
  });

  it('counts a run that left no report', () => {
    expect(readVitest(134, null)).toEqual(sums(0, 1, 0));
  });
});

describe('what a Playwright run comes to', () => {
  const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 2 };

  it('calls a test failed that passed only at a second try', () => {
    expect(readPlaywright(1, { stats, errors: [] })).toEqual(sums(3, 2, 2));
  });

  it('counts errors outside any test', () => {
    expect(readPlaywright(1, { stats: { ...stats, flaky: 0 }, errors: [{}] })).toEqual(sums(3, 2, 2));
  });

  it('counts a run that left no report', () => {
    expect(readPlaywright(1, null)).toEqual(sums(0, 1, 0));
  });
});

describe('what is told of the core’s branches', () => {
  const branches = (covered, total) => ({
    branches: { covered, total, pct: Math.round((1000 * covered) / total) / 10 },
  });

  it('is how many are taken, and where most are not', () => {
    const told = readCoverage(
      {
        total: branches(18, 20),
        '/home/a.ts': branches(9, 10),
        '/home/b.ts': branches(5, 5),
        '/home/c.ts': branches(4, 5),
      },
      '/home',
    );
    expect(told).toContain('90 % (18 of 20)');
    expect(told).toContain('a.ts 1, c.ts 1');
    expect(told).not.toContain('b.ts');
  });

  it('is nothing where nothing was measured', () => {
    expect(readCoverage(null)).toBeNull();
  });
});
