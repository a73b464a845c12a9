import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doorLink, joinLink, returnLink } from './addresses.ts';
import type { BoardId } from '../board/ids.ts';
import { readLink, readTyped } from './read-link.ts';
import { secretsMeant } from './secret.ts';
import { MANGLED } from './testing/mangled.ts';

const ORIGIN = 'https://board.example.co.jp';
const BOARD = 'k3Jd8sPq0LmN7xYz' as BoardId;
const SECRET = 'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0fG';
const LAYERS = ['inside', 'shape', 'around', 'encoded'];
/** As versions before this one made them. */
const OLD = '-B3dE_gH9jK2mN5p-8sT1vW4yZ7bC0f_';
const LINKS = { join: joinLink(ORIGIN, BOARD, SECRET), return: returnLink(ORIGIN, BOARD, SECRET) };

describe('a link as mail and chat deliver it', () => {
  it.each(MANGLED)('D10 is read: $name', ({ mangle }) => {
    for (const kind of ['join', 'return'] as const)
      expect(readLink(mangle(LINKS[kind]))).toEqual({ kind, board: BOARD, secret: SECRET });
    expect(readLink(mangle(joinLink(ORIGIN, BOARD, OLD)))).toEqual({ kind: 'join', board: BOARD, secret: OLD });
  });

  it.each(MANGLED)('D10 is read by its code: $name', ({ mangle, spaced }) => {
    // A code has no length of its own that a mark inside it couldn't spoil.
    if (spaced !== true)
      expect(readLink(mangle(doorLink(ORIGIN, 'ACDEFGHJ')))).toEqual({ kind: 'door', code: 'ACDEFGHJ' });
  });

  const board = fc.stringMatching(/^[A-Za-z0-9_-]{16}$/);
  const secret = fc.stringMatching(/^[A-Za-z0-9]{32}$/);
  const way = fc.constantFrom(...MANGLED);

  it('D10 whatever the board and the secret, and bent twice', () => {
    fc.assert(
      fc.property(board, secret, way, way, (id, given, first, second) => {
        const link = joinLink(ORIGIN, id as BoardId, given);
        fc.pre(LAYERS.indexOf(first.layer) < LAYERS.indexOf(second.layer));
        expect(readLink(second.mangle(first.mangle(link)))).toEqual({ kind: 'join', board: id, secret: given });
      }),
    );
  });

  it('D10 whatever was written before and behind it', () => {
    // Letters right behind a secret are told from it by its length; before a link there may be anything but another link.
    const around = fc.string({ unit: 'binary' }).filter((text) => !/[/%#&]|\p{Cs}/u.test(text.normalize('NFKC')));
    fc.assert(
      fc.property(around, around, (before, behind) => {
        expect(readLink(`${before}${LINKS.join}${behind}`)).toEqual({ kind: 'join', board: BOARD, secret: SECRET });
      }),
    );
  });

  it('D10 nothing that arrives makes it fail', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const link of [text, `/door#${text}`, `/join/${text}`, `/join/B#${text}`, `/join/B%23${text}`])
          expect(() => [readLink(link), readTyped(link)]).not.toThrow();
      }),
    );
    expect(readLink('https://x/door#%E0%A4')).toEqual({ kind: 'door', code: null });
    expect(readLink('https://x/')).toBeNull();
  });

  it.each([' ', '\t', '%20', '= ', '> ', '/join/', '&#32;'])('D81 is found behind any number of %j', (filling) => {
    const pasted = `${filling.repeat(300_000 / filling.length)}\n${LINKS.join}`;
    expect(readLink(pasted)).toMatchObject({ kind: 'join', secret: SECRET });
  });

  it('D10 says that a secret is missing, or too much of it', () => {
    for (const cut of [
      `${ORIGIN}/join/${BOARD}`,
      LINKS.join.slice(0, -2),
      `${ORIGIN}/join/${BOARD}?from=mail.example.com`,
    ])
      expect(readLink(cut)).toEqual({ kind: 'join', board: BOARD, secret: null });
  });

  it('D10 of several the first that is whole', () => {
    expect(readLink(`${ORIGIN}/join/${BOARD}\n${LINKS.return}\n${LINKS.join}`)).toMatchObject({ kind: 'return' });
  });
});

describe('a secret', () => {
  it('D11 of an earlier version is read without the mark that a chat dropped at its end or beginning', () => {
    for (const [arrived, was] of [
      [OLD.slice(0, -1), OLD],
      [OLD.slice(1), OLD],
      [`${SECRET.slice(0, -1)}`, `${SECRET.slice(0, -1)}-`],
    ] as const)
      expect(secretsMeant(arrived)).toContain(was);
    expect(readLink(joinLink(ORIGIN, BOARD, OLD.slice(0, -1)))).toMatchObject({ secret: OLD.slice(0, -1) });
    expect(secretsMeant(SECRET)).toEqual([SECRET]);
    for (const none of ['', 'short', `${SECRET}x`, SECRET.slice(2), `${SECRET.slice(1)} `])
      expect(secretsMeant(none)).toEqual([]);
  });
});

describe('the field for a code', () => {
  it('D10 takes a code, a whole link, or a whole mail', () => {
    const code = { kind: 'door', code: 'ACDEFGHJ' };
    for (const typed of [
      'acde-fghj',
      'ＡＣＤＥ　ＦＧＨＪ',
      'ACDE-FGHJ。',
      '「ACDE-FGHJ」',
      'ACDE-FGHJ to join',
      doorLink(ORIGIN, 'ACDEFGHJ'),
    ])
      expect(readTyped(typed)).toEqual(code);
    expect(readTyped(`山本様\nこちらからどうぞ：\n${LINKS.join}\n\nよろしくお願いします。`)).toMatchObject({
      kind: 'join',
    });
    for (const typed of ['', 'ACDEFGHJK', 'よろしくお願いします', 'https://example.com/'])
      expect(readTyped(typed)).toBeNull();
  });
});
