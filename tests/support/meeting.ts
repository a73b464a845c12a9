import { randomBytes } from 'node:crypto';
import type { BoardClient, Browser } from '@nemawashi/server/demo/client';
import { openDocument } from '@nemawashi/server/demo/document';
import type { Role } from '@nemawashi/shared/board/participant';
import { noteName } from '@nemawashi/shared/protocol/documents';
import type { DoorOpened } from '@nemawashi/shared/protocol/door';
import type { CreateBoard, MadeLink, PersonalLinkMade } from '@nemawashi/shared/protocol/http';
import { writeCandidates } from './candidates.ts';
import type { Gathering } from './gathering.ts';
import { newBrowser, ordinaryBoard, type TestServer } from './server.ts';

export interface Meeting extends Gathering<BoardClient> {
  readonly links: readonly MadeLink[];
}

/** A board with its facilitator, on a real server. */
export async function openMeeting(
  server: Pick<TestServer, 'origin'>,
  change: Partial<CreateBoard> = {},
  /** How everybody's line reaches the server. */
  transports?: Browser['transports'],
): Promise<Meeting> {
  const browser = newBrowser(server, transports);
  const { board, seat, links } = await browser.createBoard(ordinaryBoard(change));
  const leader = await browser.open(board, seat);
  const people: BoardClient[] = [leader];
  const link = (role: Role) => {
    const found = links.find((each) => each.role === role);
    if (found === undefined) throw new Error(`No link for ${role}`);
    return found;
  };
  const path = (what: string): string => `/api/boards/${board}/${what}?seat=${seat}`;
  return {
    board,
    leader,
    links,
    link,
    write: writeCandidates,
    async note(who, item, text) {
      const notes = await openDocument(who, 'notes');
      try {
        notes.doc.getText(noteName(item)).insert(0, text);
        await notes.flushed();
      } finally {
        notes.close();
      }
    },
    makeLink: (role) => browser.ask<MadeLink>('POST', path('links'), { role }),
    async openDoor() {
      await browser.ask<DoorOpened>('POST', path('door'), {});
      await leader.until(({ door }) => door !== null);
    },
    async knock(person, role, department) {
      const ticket = randomBytes(15).toString('base64url');
      const code = leader.sections.door?.code ?? '';
      const before = leader.sections.waiting?.length ?? 0;
      await browser.request('POST', `/api/boards/${board}/waiting`, { code, ticket, person, role, department });
      await leader.until(({ waiting }) => (waiting?.length ?? 0) > before);
    },
    async makePersonalLink(of) {
      const { secret } = await browser.ask<PersonalLinkMade>('POST', path('personal-links'), { of });
      return secret;
    },
    async join(role, person, department) {
      const own = newBrowser(server, transports);
      const joined = await own.join(
        board,
        link(role),
        typeof person === 'string' ? { name: person } : person,
        department ?? null,
      );
      const client = await own.open(board, joined.seat);
      people.push(client);
      return client;
    },
    close: () => people.forEach((client) => client.close()),
  };
}
