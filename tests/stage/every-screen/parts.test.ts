import { expect, it } from 'vitest';
import { CHAPTERS } from '../../tour/screens.ts';
import { PARTS } from './parts.ts';

it('every chapter of the story is judged by one file, and every part has its file', () => {
  expect(Object.values(PARTS).flat()).toEqual(CHAPTERS.map(({ name }) => name));
  const files = Object.keys(import.meta.glob('./until-*.test.ts'));
  expect(files.toSorted()).toEqual(
    Object.keys(PARTS)
      .map((part) => `./${part}.test.ts`)
      .toSorted(),
  );
});
