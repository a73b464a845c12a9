import type { DepartmentId, DraftId, SeatId } from '@nemawashi/shared/board/ids';
import { slateOf, type Slate } from '@nemawashi/shared/board/slate';
import { documentsOf } from '@nemawashi/shared/board/state';
import { broughtInto } from '@nemawashi/shared/candidates/brought';
import { frozenCandidates, writtenNotes } from '@nemawashi/shared/candidates/frozen';
import { readNotes } from '@nemawashi/shared/candidates/notes';
import { addCandidate } from '@nemawashi/shared/candidates/write';
import { type SampleBoard, type Seated, VISITOR } from '@nemawashi/shared/sample/sample-board';
import type { Written } from '@nemawashi/shared/sample/walk';
import * as Y from 'yjs';
import type { CarryingLine } from '#lib/connection/document-sockets.ts';
import { DocumentSocket } from './document-socket.ts';

/** What is written together on the sample board, in the page's memory. */
export class SampleDocuments implements Written {
  /** In the place of the manager of a live line: a document's line leads to the memory. */
  readonly manager: CarryingLine['manager'];
  readonly #board: SampleBoard;
  readonly #held = new Map<string, Y.Doc>();
  readonly #writers = new Map<number, SeatId>();
  readonly #proposed = new Set<SeatId>();

  constructor(board: SampleBoard) {
    this.#board = board;
    const socket = (path: string) => new DocumentSocket(this.#doc(path.split('/').at(-1) ?? ''));
    this.manager = { socket } as unknown as CarryingLine['manager'];
  }

  /** Who writes as this client of Yjs: whoever isn't of the cast is the visitor. */
  readonly ownerOf = (client: number): SeatId => this.#writers.get(client) ?? VISITOR;

  get writers(): readonly { readonly client: number; readonly seat: SeatId }[] {
    return [...this.#writers].map(([client, seat]) => ({ client, seat }));
  }

  /** Those whose idea isn't written yet. */
  get silent(): readonly Seated[] {
    if (this.#board.state.phase !== 'propose') return [];
    return this.#board.people.filter(({ seat, character }) => character.idea !== null && !this.#proposed.has(seat));
  }

  proposeOf({ seat, character: { idea, department } }: Seated): void {
    if (idea === null || this.#proposed.has(seat)) return;
    this.#proposed.add(seat);
    const { silence } = this.#board.state;
    if (silence !== null) {
      const content = { ...idea, department: department as DepartmentId | null };
      this.#board.do(seat, { type: 'writeDraft', silence: silence.id, draft: 'idea' as DraftId, replaces: 0, content });
      return;
    }
    const held = this.#doc(documentsOf(this.#board.state).ideas);
    const own = new Y.Doc();
    this.#writers.set(own.clientID, seat);
    Y.applyUpdate(own, Y.encodeStateAsUpdate(held));
    addCandidate(own, { id: `idea-${seat}`, department, ...idea });
    Y.applyUpdate(held, Y.encodeStateAsUpdate(own), own);
    own.destroy();
  }

  /** What the board itself brings comes to whoever looks. */
  bring(): void {
    this.#doc(documentsOf(this.#board.state).ideas);
  }

  propose(): void {
    for (const person of this.silent) this.proposeOf(person);
  }

  slate(): Slate {
    const { state } = this.#board;
    return slateOf(frozenCandidates(this.#doc(documentsOf(state).ideas), this.ownerOf), {
      departments: new Set<string>(state.departments.map(({ id }) => id)),
      seats: new Set<string>(state.participants.keys()),
    });
  }

  notes(): Readonly<Record<string, string>> {
    const { state } = this.#board;
    return readNotes({ notes: writtenNotes(this.#doc(documentsOf(state).notes)) }, state.checklist);
  }

  #doc(name: string): Y.Doc {
    const held = this.#held.get(name) ?? new Y.Doc();
    this.#held.set(name, held);
    // Once only, however often it is brought.
    for (const { update, writers } of broughtInto(this.#board.state, name)) {
      for (const [client, seat] of writers) this.#writers.set(client, seat);
      Y.applyUpdate(held, update, this);
    }
    return held;
  }
}
