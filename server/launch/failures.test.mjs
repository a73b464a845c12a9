import { describe, expect, it } from 'vitest';
import { failuresOfPlaywright, failuresOfVitest } from './failures.mjs';

const ESC = '\u001b';

describe('what is told again of a failing test', () => {
  it('is its file, its name and what it said, without colours', () => {
    const passed = { status: 'passed', fullName: 'b', failureMessages: [] };
    const failed = { status: 'failed', fullName: 'a', failureMessages: [`${ESC}[31mexpected 1${ESC}[39m`] };
    const report = { testResults: [{ name: '/x.test.ts', status: 'failed', assertionResults: [passed, failed] }] };
    expect(failuresOfVitest(report)).toEqual(['/x.test.ts: a\nexpected 1']);
  });

  it('is the file alone where that broke before its first test', () => {
    const report = { testResults: [{ name: '/x.test.ts', status: 'failed', assertionResults: [], message: 'no' }] };
    expect(failuresOfVitest(report)).toEqual(['/x.test.ts\nno']);
  });

  it('reaches the specs inside of suites, and errors outside of any', () => {
    const spec = (ok, title) => ({
      ok,
      title,
      file: 'a.spec.ts',
      tests: [{ results: [{ errors: ok ? [] : [{ message: 'Timeout' }] }] }],
    });
    const report = {
      errors: [{ message: 'port' }],
      suites: [{ specs: [spec(true, 'x')], suites: [{ specs: [spec(false, 'y')] }] }],
    };
    expect(failuresOfPlaywright(report)).toEqual(['outside any test\nport', 'a.spec.ts: y\nTimeout']);
  });

  it('is cut where it is long', () => {
    const failed = { status: 'failed', fullName: 'a', failureMessages: ['x'.repeat(9000)] };
    const [told] = failuresOfVitest({ testResults: [{ name: 'f', status: 'failed', assertionResults: [failed] }] });
    expect(told).toHaveLength('f: a\n'.length + 1200);
  });
});
