import { describe, expect, it } from 'vitest';
import { preferredLanguage } from './languages.ts';
import { isKey, say, type Key } from './say.ts';

describe('say', () => {
  it('says the same thing in each language', () => {
    expect(say('ja', 'phases.assess.name')).toBe('診断');
    expect(say('en', 'phases.assess.name')).toBe('Assess');
  });

  it('knows singular and plural, and groups thousands', () => {
    expect(say('en', 'common.people', { count: 1 })).toBe('1 person');
    expect(say('en', 'common.people', { count: 1200 })).toBe('1,200 people');
    expect(say('ja', 'common.people', { count: 1200 })).toBe('1,200人');
  });

  it('throws when a value the sentence needs is missing', () => {
    const key: Key = 'common.people';
    // @ts-expect-error a literal key asks for its values
    expect(() => say('ja', key)).toThrow();
    // @ts-expect-error a name the message does not know
    expect(() => say('ja', 'common.people', { number: 1 })).toThrow();
    // @ts-expect-error a number is wanted, not text
    expect(say('ja', 'common.people', { count: '多数' })).toBe('NaN人');
  });

  it('takes a computed key', () => {
    for (const role of ['executive', 'observer'] as const) expect(say('en', `roles.${role}.name`)).not.toBe('');
  });

  it('tells a key from any other text', () => {
    expect(isKey('roles.observer.name')).toBe(true);
    expect(isKey('toString')).toBe(false);
  });
});

describe('preferredLanguage', () => {
  it('takes the first that we speak, else Japanese', () => {
    expect(preferredLanguage(['fr-FR', 'en-GB', 'ja'])).toBe('en');
    expect(preferredLanguage(['JA-JP'])).toBe('ja');
    expect(preferredLanguage(['fr'])).toBe('ja');
    expect(preferredLanguage([])).toBe('ja');
  });
});
