import { expect, it } from 'vitest';
import { writtenIn } from './written-in.ts';

it.each([
  ['生成AIの進め方を決める会議', 'ja'],
  ['AIロードマップ', 'ja'],
  ['会議', 'ja'],
  ['AI rollout 2027', undefined],
  ['', undefined],
])('M110 a line is Japanese where letters of it are: %j', (line, language) => {
  expect(writtenIn(line)).toBe(language);
});
