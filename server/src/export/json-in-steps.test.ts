import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonInSteps } from './json-in-steps.ts';

it('X1 a bundle written in steps is what JSON would have written at once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue({ maxDepth: 7 }), async (value) => {
      const text = await jsonInSteps(value, () => Promise.resolve());
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
  expect(await jsonInSteps({ a: undefined, b: [undefined] }, () => Promise.resolve())).toBe(
    '{\n "b": [\n  null\n ]\n}',
  );
});

it('X8 gives the others a turn while it writes much', async () => {
  const steps: number[] = [];
  const value = { rows: Array.from({ length: 3000 }, (_, index) => ({ index, text: 'あ'.repeat(400) })) };
  await jsonInSteps(value, (written) => Promise.resolve(void steps.push(written)));
  expect(steps.length).toBeGreaterThan(3);
  expect(steps).toEqual([...steps].sort((a, b) => a - b));
});
