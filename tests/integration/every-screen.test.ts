import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PARTS } from '../stage/every-screen/parts.ts';
import { CHAPTERS } from '../tour/screens.ts';

it('every chapter of the tour is judged by one file of the stage, and every part has its file', () => {
  expect(Object.values(PARTS).flat()).toEqual(CHAPTERS.map(({ name }) => name));
  const files = readdirSync(new URL('../stage/every-screen', import.meta.url)).filter((name) =>
    name.endsWith('.test.ts'),
  );
  expect(files.toSorted()).toEqual(
    Object.keys(PARTS)
      .map((part) => `${part}.test.ts`)
      .toSorted(),
  );
});
