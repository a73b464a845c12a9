import { expect, it } from 'vitest';
import { reckonCounts } from './outcome.ts';
import { openly } from './privacy.ts';
import { shareRuns } from './share-runs.ts';
import { publicCase } from './testing/public-case.ts';

const runsAt = (number: number, execShare: number) => {
  const { input } = publicCase(number);
  const disclosed = openly({ ...input, settings: { ...input.settings, execShare } });
  const { leading, execShareInterval } = reckonCounts(disclosed);
  return { leading, interval: execShareInterval, runs: shareRuns(disclosed.input, disclosed.subjects, leading) };
};

it.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'W2 on every step the interval is the run that the share lies in (case %i)',
  (number) => {
    for (let step = 0; step <= 100; step += 1) {
      const { leading, interval, runs } = runsAt(number, step / 100);
      const own = runs?.find(({ from, to }) => from <= step / 100 && step / 100 <= to);
      // The last two have none.
      expect(interval === null).toBe(number >= 7);
      expect(own && [own.from, own.to, own.leading]).toEqual(interval === null ? undefined : [...interval, leading]);
    }
  },
);

it('W2 a share between two steps may lead elsewhere than the step next to it, which the interval then names as its end', () => {
  const { leading, interval, runs } = runsAt(6, 0.315);
  expect({ leading, interval }).toEqual({ leading: 'bottomUp', interval: [0, 0.32] });
  expect(runs).toEqual([
    { from: 0, to: 0.31, leading: 'bottomUp' },
    { from: 0.32, to: 1, leading: 'hybrid' },
  ]);
});
