import type { Language } from '../words/languages.ts';
import { say } from '../words/say.ts';
import type { Role } from '../board/participant.ts';

/** What is sent to somebody along with a link. */
export interface Message {
  readonly subject: string;
  /** The link stands last, on a line of its own: what follows a link is taken for a part of it. */
  readonly body: string;
}

const body = (sentences: readonly string[], address: string): string => `${sentences.join('\n')}\n\n${address}\n`;

export interface InvitationDetails {
  readonly board: string;
  readonly role: Role;
  /** Its name; null: the link names none. */
  readonly department: string | null;
  /** Until when answers are asked for, as a day and a time; null: no such time. */
  readonly until: string | null;
  readonly address: string;
  /** Of a personal invitation; null: whoever gets it. */
  readonly name: string | null;
}

export function invitationMessage(language: Language, of: InvitationDetails): Message {
  const { board, department, until, address, name } = of;
  const role = say(language, `roles.${of.role}.name`);
  return {
    subject: say(language, 'share.subject', { board }),
    body: body(
      [
        ...(name === null ? [] : [say(language, 'share.to', { name })]),
        department === null
          ? say(language, 'share.as', { board, role })
          : say(language, 'share.as-of', { board, role, department }),
        ...(until === null ? [] : [say(language, 'share.until', { time: until })]),
        say(language, name === null ? 'share.how' : 'share.how.alone'),
      ],
      address,
    ),
  };
}

/** `code`: in two halves, as people read it. */
export const doorMessage = (language: Language, of: { board: string; code: string; address: string }): Message => ({
  subject: say(language, 'share.subject', { board: of.board }),
  body: body(
    [say(language, 'share.door', { board: of.board, code: of.code }), say(language, 'share.door.how')],
    of.address,
  ),
});

export const personalMessage = (language: Language, of: { board: string; name: string; address: string }): Message => ({
  subject: say(language, 'share.subject.personal', { board: of.board }),
  body: body(
    [say(language, 'share.personal', { board: of.board, name: of.name }), say(language, 'share.personal.how')],
    of.address,
  ),
});
