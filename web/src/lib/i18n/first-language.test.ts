import { expect, it } from 'vitest';
import { firstLanguage } from './words.svelte.ts';

it('D42 a browser that tells no languages, or nothing sensible, is shown Japanese', () => {
  for (const told of [{}, { languages: [] }, { languages: null }, { languages: ['', null, 3] }, { language: 'und' }])
    expect(firstLanguage(told)).toBe('ja');
  expect(firstLanguage({ languages: undefined, language: 'en-GB' })).toBe('en');
  expect(firstLanguage({ languages: ['fr', 'en'], language: 'fr' })).toBe('en');
});
