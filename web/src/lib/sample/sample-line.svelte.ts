import type { Act } from '@nemawashi/shared/board/act';
import type { Command } from '@nemawashi/shared/board/command';
import type { CommandId } from '@nemawashi/shared/board/ids';
import type { OwnView } from '@nemawashi/shared/board/own-view';
import type { Sections } from '@nemawashi/shared/board/view';
import type { Ack } from '@nemawashi/shared/protocol/live';
import { SAMPLE_ID, VISITOR } from '@nemawashi/shared/sample/sample-board';
import type { BoardLine } from '#lib/connection/board-connection.svelte.ts';
import { makeId } from '#lib/connection/id.ts';
import type { SampleRoom } from './sample-room.ts';

/** The visitor's line to the sample board: always there, and never anything but this page. */
export class SampleLine implements BoardLine {
  sections = $state.raw<Sections | null>(null);
  own = $state.raw<OwnView | null>(null);
  status = $state.raw<BoardLine['status']>({ kind: 'live' });
  /** A document's messages are carried by the line (`document-sockets.ts`). */
  polled = true;
  trouble: BoardLine['trouble'] = null;
  copiedAt: BoardLine['copiedAt'] = null;
  unseen: BoardLine['unseen'] = {};
  readonly board = SAMPLE_ID;
  readonly seat = VISITOR;
  readonly live = true;
  readonly #room: SampleRoom;
  readonly #stop: () => void;

  constructor(room: SampleRoom) {
    this.#room = room;
    this.#stop = room.onChange(() => this.#look());
    this.#look();
  }

  get manager(): BoardLine['manager'] {
    return this.#room.documents.manager as BoardLine['manager'];
  }

  readonly send = (command: Command): Promise<Ack> => this.resend(makeId<CommandId>(), command);

  readonly resend = (id: CommandId, command: Command): Promise<Ack> => Promise.resolve(this.#room.ask(command, id));

  readonly act = (act: Act): Promise<Ack> => Promise.resolve(this.#room.act(act));

  readonly now = (): number => Date.now();

  /** It was there from the start, and never goes. */
  onLive(): () => void {
    return () => undefined;
  }

  showCopy(): void {
    // Of what is kept nowhere there is no copy.
  }

  tryNow(): void {
    // There is nothing to wait for.
  }

  close(): void {
    this.#stop();
  }

  #look(): void {
    const { board, speaking } = this.#room;
    this.sections = board.sections(VISITOR, speaking);
    this.own = board.own(VISITOR);
  }
}
