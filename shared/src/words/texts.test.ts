import { expect, it } from 'vitest';
import { languageOf, textIn } from './texts.ts';

it('C12 a text is read in its reader’s language, else in the first that has it', () => {
  expect(textIn({ ja: '営業', en: 'Sales' }, 'en')).toBe('Sales');
  expect(textIn({ ja: '営業' }, 'en')).toBe('営業');
  expect(textIn({ en: 'Sales' }, 'ja')).toBe('Sales');
  expect(textIn({ ja: '', en: 'Sales' }, 'ja')).toBe('Sales');
  expect(textIn({}, 'ja')).toBe('');
});

it('D63 and is marked with the language that it is in', () => {
  expect(languageOf({ ja: '営業', en: 'Sales' }, 'en')).toBe('en');
  expect(languageOf({ ja: '営業', en: '' }, 'en')).toBe('ja');
  expect(languageOf({}, 'ja')).toBeNull();
});
