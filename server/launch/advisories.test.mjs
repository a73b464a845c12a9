import { expect, it } from 'vitest';
import { weigh } from './advisories.mjs';

const advisory = (severity, name) => ({
  severity,
  module_name: name,
  findings: [{ version: '1.0.0' }, { version: '2.0.0' }],
  title: 'Something bad',
  url: `https://example.com/${name}`,
});
const said = (...advisories) => JSON.stringify({ advisories: Object.fromEntries(advisories.entries()), metadata: {} });

it('an advisory that is critical keeps a change out, and stands first', () => {
  const { lines, refused } = weigh(said(advisory('low', 'a'), advisory('critical', 'b'), advisory('high', 'c')));
  expect(refused).toBe(true);
  expect(lines.map((line) => line.split(':')[0])).toEqual([
    'critical',
    'high',
    'low',
    'What is critical has to go first.',
  ]);
  expect(lines[0]).toBe('critical: b 1.0.0, 2.0.0: Something bad https://example.com/b');
});

it('the lesser ones are told', () => {
  const { lines, refused } = weigh(said(advisory('high', 'a')));
  expect(refused).toBe(false);
  expect(lines).toEqual(['high: a 1.0.0, 2.0.0: Something bad https://example.com/a', 'None of these is critical.']);
});

it.each(['', 'ERR_PNPM_AUDIT_BAD_RESPONSE', '{"error":{"code":"ERR"}}', 'null'])(
  'that nobody could be asked is said, and is not that nothing is known: %j',
  (text) => {
    const { lines, refused } = weigh(text);
    expect(refused).toBe(false);
    expect(lines).toEqual([expect.stringContaining('No source of advisories could be asked')]);
    expect(weigh(said()).lines).toEqual([expect.stringContaining('No advisory is known')]);
  },
);
