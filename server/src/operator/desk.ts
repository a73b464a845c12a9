import type { BoardId, LinkId } from '@nemawashi/shared/board/ids';
import { makeOperatorLink } from '@nemawashi/shared/board/found';
import { type KeepDays, keptUntil } from '@nemawashi/shared/board/kept-until';
import { isHere } from '@nemawashi/shared/board/participant';
import type { Phase } from '@nemawashi/shared/board/phase';
import type { Refusal } from '@nemawashi/shared/board/refusal';
import type { LinkKey } from '../access/link-key.ts';
import { hashSecret, makeId } from '../access/secret.ts';
import { loadBoard } from '../boards/log.ts';
import type { BoardRoom } from '../boards/room.ts';
import { LogBroken, type Store } from '../store/store.ts';
import type { Erased } from '../erasing/erasure.ts';
import { type Erasable, erasable } from './erasable.ts';
import { type Verified, verifyAll } from './verify.ts';

/** What whoever runs the server may do from its command line, whether it runs or not. */
export interface OperatorDesk {
  /** `only`: that one, if there is such a board. */
  boards(only?: BoardId): Promise<readonly ListedBoard[]>;
  /** Reads every log through. */
  verify(): Promise<Verified>;
  /** Copies everything into an empty folder. */
  backup(folder: string): Promise<void>;
  /** Deletes a board, whatever it holds; false: there is none. */
  deleteBoard(board: BoardId): Promise<boolean>;
  /** Who on it is called so, or has that seat; null: there is no such board. */
  people(board: BoardId, called: string): Promise<readonly Erasable[] | null>;
  erasePerson(board: BoardId, called: string): Promise<Erased>;
  /** Null: there is no such board. */
  facilitatorLink(board: BoardId): Promise<OperatorLink | null>;
}

export interface ListedBoard {
  readonly board: BoardId;
  readonly title: string;
  /** `damaged`: its log isn’t what was written, so nothing else is told of it. */
  readonly phase: Phase | 'damaged';
  readonly foundedAt: number;
  /** Null: until it is deleted. */
  readonly keptUntil: number | null;
  readonly people: number;
}

export type OperatorLink =
  | { readonly ok: true; readonly title: string; readonly secret: string }
  | { readonly ok: false; readonly refusal: Refusal };

/** `withRoom` runs with the board open: the one that everybody looks at, where a server runs. */
export const createOperatorDesk = (options: {
  store: Pick<Store, 'events' | 'notices' | 'backup'>;
  linkKey: LinkKey;
  keepDays: KeepDays;
  deleteBoard: (board: BoardId) => Promise<boolean>;
  erasePerson: (board: BoardId, called: string) => Promise<Erased>;
  withRoom: <Result>(board: BoardId, use: (room: BoardRoom) => Promise<Result>) => Promise<Result | null>;
}): OperatorDesk => ({
  async boards(only) {
    const listed: ListedBoard[] = [];
    const boards = await options.store.events.boards();
    for (const board of only === undefined ? boards : boards.filter((each) => each === only)) {
      const state = await loadBoard(options.store.events, board).catch((error: unknown) => {
        if (error instanceof LogBroken) return 'damaged' as const;
        throw error;
      });
      if (state === 'damaged')
        listed.push({ board, title: '', phase: state, foundedAt: 0, keptUntil: null, people: 0 });
      if (state === null || state === 'damaged') continue;
      const { title, phase, foundedAt, participants } = state;
      const until = keptUntil({ toldAt: state.at }, options.keepDays);
      listed.push({ board, title, phase, foundedAt, keptUntil: until, people: participants.count(isHere) });
    }
    return listed;
  },
  verify: () => verifyAll(options.store),
  backup: (folder) => options.store.backup(folder),
  deleteBoard: (board) => options.deleteBoard(board),
  people: (board, called) => options.withRoom(board, ({ state }) => Promise.resolve(erasable(state, called))),
  erasePerson: (board, called) => options.erasePerson(board, called),
  facilitatorLink: (board) =>
    options.withRoom(board, async (room): Promise<OperatorLink> => {
      const link = makeId<LinkId>();
      const secret = options.linkKey.secretOf(board, link);
      const made = makeOperatorLink({ link, hash: hashSecret(secret) });
      const ack = await room.submit(null, makeId(), () => made);
      return ack.ok ? { ok: true, title: room.state.title, secret } : { ok: false, refusal: ack.refusal };
    }),
});
