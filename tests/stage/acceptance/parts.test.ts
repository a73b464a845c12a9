import { expect, it } from 'vitest';
import { CHAPTERS } from '../../tour/screens.ts';
import { PARTS } from './parts.ts';

it('M93 M94 every chapter of the tour is walked over by one of the files', () => {
  const walked = Object.values(PARTS).flat();
  expect(walked.toSorted()).toEqual(CHAPTERS.map(({ name }) => name).toSorted());
});
