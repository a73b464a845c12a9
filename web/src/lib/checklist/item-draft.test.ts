import { describe, expect, it } from 'vitest';
import { draftOf, levelDrafts, levelsFit, textsFrom } from './item-draft.ts';

const written = (ja: string, en = '') => ({ ja, en });

describe('C12 an item is written in one’s own language, and in others if one likes', () => {
  it('what is left empty is in no language, not an empty text', () => {
    expect(textsFrom(written('規程がある'))).toEqual({ ja: '規程がある' });
    expect(textsFrom(written('規程がある', 'There is a rule'))).toEqual({ ja: '規程がある', en: 'There is a rule' });
    expect(textsFrom(written('  '))).toEqual({});
  });

  it('a text that an earlier version kept twice is shown once', () => {
    expect(draftOf({ ja: '規程', en: '規程' }, 'ja')).toEqual(written('規程'));
    expect(draftOf({ ja: '規程', en: '規程' }, 'en')).toEqual(written('', '規程'));
    expect(draftOf({ ja: '規程', en: 'Rule' }, 'en')).toEqual(written('規程', 'Rule'));
    expect(draftOf(undefined, 'ja')).toEqual(written(''));
  });
});

describe('C1 the five levels of an item', () => {
  it('begin empty on a statement, and as they are where there are some', () => {
    expect(levelDrafts(null, 'ja')).toEqual(Array.from({ length: 5 }, () => written('')));
    const levels = ['一', '二', '三', '四', '五'].map((ja) => ({ ja }));
    expect(levelDrafts({ levels }, 'ja').map(({ ja }) => ja)).toEqual(['一', '二', '三', '四', '五']);
  });

  it('fit when each is written in some language and none is longer than 24 Japanese or 48 Latin characters', () => {
    const five = (last: string, en = '') => [...['一', '二', '三', '四'].map((ja) => written(ja)), written(last, en)];
    expect(levelsFit(five('五'))).toBe(true);
    expect(levelsFit(five('', 'all'))).toBe(true);
    expect(levelsFit(five(''))).toBe(false);
    expect(levelsFit(five('長'.repeat(24), 'x'.repeat(48)))).toBe(true);
    expect(levelsFit(five('長'.repeat(25)))).toBe(false);
    expect(levelsFit(five('五', 'x'.repeat(49)))).toBe(false);
  });
});
