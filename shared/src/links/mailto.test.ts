import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../board/text.ts';
import { ROLES } from '../board/participant.ts';
import type { Language } from '../words/languages.ts';
import { joinLink } from './addresses.ts';
import { LONGEST_MAILTO, mailto } from './mailto.ts';
import { doorMessage, invitationMessage, type Message, personalMessage } from './message.ts';
import { readLink } from './read-link.ts';

const ADDRESS = joinLink(
  'https://board.example.co.jp/nemawashi',
  'k3Jd8sPq0LmN7xYz' as never,
  'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0fG',
);

/** As a mail program reads it. */
function opened(address: string): Message {
  const fields = new URLSearchParams(address.slice('mailto:?'.length).replaceAll('+', '%2B'));
  return { subject: fields.get('subject') ?? '', body: fields.get('body') ?? '' };
}

describe('the message that goes with a link', () => {
  it('D19 says board, role, department, until when, and that no account is needed', () => {
    const of = {
      board: 'AI導入会議',
      role: 'representative',
      department: '営業',
      until: '12月4日 17:00',
      address: ADDRESS,
      name: null,
    } as const;
    const ja = invitationMessage('ja', of);
    expect(ja).toEqual({
      subject: '「AI導入会議」への招待',
      body: `「AI導入会議」に、営業の部門代表として参加してください。\n12月4日 17:00までに回答してください。\n登録は要りません。次のリンクを開き、名前を入れるだけです。\n\n${ADDRESS}\n`,
    });
    const alone = invitationMessage('ja', { ...of, name: '小林 さくら' }).body;
    expect(alone).toMatch(/^小林 さくら様\n/);
    expect(alone).toContain('あなた専用');
    const en = invitationMessage('en', { ...of, until: null });
    for (const said of ['AI導入会議', '営業', 'No account']) expect(en.body).toContain(said);
    expect(en.body).not.toContain('answer by');
    expect(doorMessage('ja', { board: 'B', code: 'ACDE-FGHJ', address: ADDRESS }).body).toContain('ACDE-FGHJ');
    expect(personalMessage('en', { board: 'B', name: '林 浩二', address: ADDRESS }).body).toContain('林 浩二');
  });

  it('D19 a mail program gets it whole: lines end with CRLF, the link stands alone on one', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(
        text,
        text,
        fc.constantFrom(...ROLES),
        fc.constantFrom<Language>('ja', 'en'),
        (board, department, role, language) => {
          const compose = (title: string) =>
            invitationMessage(language, { board: title, role, department, until: null, address: ADDRESS, name: null });
          const { subject, body } = opened(mailto(board, compose));
          const told = compose(board);
          expect(subject).toBe(told.subject);
          expect(body).toBe(told.body.replaceAll('\n', '\r\n'));
          expect(body.split('\r\n')).toContain(ADDRESS);
          expect(readLink(body)).toEqual(readLink(ADDRESS));
        },
      ),
    );
  });

  it('D19 is never longer than mail programs take, whatever the title: it is cut, the link isn’t', () => {
    const title = fc.oneof(
      fc.string({ unit: 'binary', maxLength: LIMITS.title }),
      fc.constantFrom('会'.repeat(LIMITS.title), '👩‍💻'.repeat(24), '%'.repeat(LIMITS.title), '\ud800'.repeat(9)),
    );
    fc.assert(
      fc.property(title, (board) => {
        const address = mailto(board, (cut) =>
          invitationMessage('ja', {
            board: cut,
            role: 'representative',
            department: '部'.repeat(LIMITS.department),
            until: '12月4日(金) 17:00',
            address: ADDRESS,
            name: '名'.repeat(LIMITS.name),
          }),
        );
        expect(address.length).toBeLessThanOrEqual(LONGEST_MAILTO);
        expect(readLink(opened(address).body)).toEqual(readLink(ADDRESS));
      }),
    );
  });
});
