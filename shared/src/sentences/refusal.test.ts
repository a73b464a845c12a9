import { describe, expect, it } from 'vitest';
import { REFUSALS, type RefusalKind } from '../board/refusal.ts';
import { LANGUAGES } from '../words/languages.ts';
import { refusalWords } from './refusal.ts';

const kinds = Object.keys(REFUSALS) as RefusalKind[];

describe('refusalWords', () => {
  it.each(kinds)('%s says what happened and what to do next, also when it brings no values', (kind) => {
    for (const language of LANGUAGES) {
      const { what, next } = refusalWords(language, { kind }, 'Asia/Tokyo');
      const end = language === 'ja' ? /。$/ : /\.$/;
      expect(what).toMatch(end);
      expect(next).toMatch(end);
    }
  });

  it('tells the one whose vote came too late when the round closed, on their own clock', () => {
    const refusal = { kind: 'round-closed', values: { at: Date.UTC(2026, 10, 24, 1, 42) } } as const;
    expect(refusalWords('ja', refusal, 'Asia/Tokyo').what).toBe(
      '10:42に締め切られたため、この回答は数えられていません。',
    );
    expect(refusalWords('en', refusal, 'UTC').what).toBe('Not counted: the round closed at 01:42 (UTC).');
  });

  it('Z21 Z23 tells on which day a board was deleted, and by whom where that is told', () => {
    const at = Date.UTC(2026, 10, 24, 20);
    const told = (language: 'ja' | 'en', values: Readonly<Record<string, string | number>>, zone: string) =>
      refusalWords(language, { kind: 'board-deleted', values }, zone).what;
    expect(told('ja', { at }, 'Asia/Tokyo')).toContain('11月25日');
    expect(told('ja', { at, by: '進行 役子' }, 'Asia/Tokyo')).toContain('進行 役子さんによって2026年11月25日');
    expect(told('en', { at, by: '進行 役子' }, 'UTC')).toContain('deleted by 進行 役子 on');
    expect(told('en', { at }, 'UTC')).not.toContain(' by ');
  });

  it('names the phase as the room knows it', () => {
    const refusal = { kind: 'wrong-phase', values: { phase: 'discuss' } } as const;
    expect(refusalWords('ja', refusal, 'Asia/Tokyo').what).toContain('「論点」');
    expect(refusalWords('en', refusal, 'Asia/Tokyo').what).toContain('“Discuss”');
  });

  it('D33 says how long to wait, as people say it', () => {
    const next = (seconds?: number) =>
      refusalWords(
        'ja',
        seconds === undefined ? { kind: 'too-many-requests' } : { kind: 'too-many-requests', values: { seconds } },
        'UTC',
      ).next;
    expect([next(), next(20), next(61)]).toEqual([
      '少し待ってから、もう一度お試しください。',
      '20秒ほど待ってから、もう一度お試しください。',
      '2分ほど待ってから、もう一度お試しください。',
    ]);
    expect(refusalWords('en', { kind: 'too-many-requests', values: { seconds: 1 } }, 'UTC').next).toBe(
      'Wait about a second and try again.',
    );
  });

  it('D32 says of what is too large what to shorten', () => {
    const refusal = { kind: 'too-large', values: { longest: '営業部の懸念は' } } as const;
    expect(refusalWords('ja', refusal, 'UTC').next).toContain('「営業部の懸念は…」');
    expect(refusalWords('en', { kind: 'too-large' }, 'UTC').next).toBe('Shorten it, or split it up.');
  });

  it('takes text from outside as text, never as part of the message', () => {
    const refusal = { kind: 'wrong-phase', values: { phase: '<b>{phase}</b>' } } as const;
    expect(refusalWords('ja', refusal, 'Asia/Tokyo').what).toContain('<b>{phase}</b>');
  });

  it('reads a kind it does not know as trouble on the server', () => {
    const unknown = { kind: 'from-next-year' as RefusalKind };
    expect(refusalWords('en', unknown, 'UTC')).toEqual(refusalWords('en', { kind: 'internal' }, 'UTC'));
  });
});
