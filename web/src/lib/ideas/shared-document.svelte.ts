import type { BoardId, SeatId } from '@nemawashi/shared/board/ids';
import { seen } from '@nemawashi/shared/board/characters';
import { type CandidateView, entriesOf, readCandidates, readRemoved } from '@nemawashi/shared/candidates/candidates';
import { mergeCandidate, separate, undoMerge } from '@nemawashi/shared/candidates/merging';
import {
  addCandidate,
  type CandidateFigure,
  type NewCandidate,
  type Removed,
  removeCandidate,
  restoreCandidate,
  setDepartment,
  setFigure,
} from '@nemawashi/shared/candidates/write';
import { CLOSE, noteName, type Presence } from '@nemawashi/shared/protocol/documents';
import { documentsAddress } from '#lib/connection/address.ts';
import { documentEarlier, documentWriters } from '#lib/connection/api.ts';
import { type CarryingLine, documentSockets } from '#lib/connection/document-sockets.ts';
import { createSubscriber } from 'svelte/reactivity';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { Authors } from './authors.svelte.ts';
import { type Earlier, earlierCandidates, earlierNotes } from './earlier-text.ts';
import { KeptTexts } from './kept-texts.svelte.ts';
import { PuttingBack } from './put-back.ts';

/** `refused`: the server won't have us, and trying again wouldn't help. `too-large`: it won't have what was written here. */
export type DocumentStatus = 'connecting' | 'synced' | 'offline' | 'refused' | NotTaken;
/** What was written here reaches nobody. */
export type NotTaken = 'too-large' | 'deletes-others';
const NOT_TAKEN = new Map<number, NotTaken>([
  [CLOSE.tooLarge, 'too-large'],
  [CLOSE.deletesOthers, 'deletes-others'],
]);

/** A freeze that was taken back opens the document again; who was cut off by it looks in again. */
const LOOK_AGAIN_MS = 1_500;
/** After so long without a line the document says so; what is written waits for it. */
const PATIENCE_MS = 5_000;

/** One shared document of the board with its own line, as plain objects that components can read. */
export class SharedDocument {
  status = $state<DocumentStatus>('connecting');
  readonly name: string;
  readonly seat: SeatId;
  /** Candidates written in here, so that what isn't taken can be given back to its writer. */
  readonly touched = new Set<string>();
  /** Whoever leads looks at them. */
  readonly kept: KeptTexts;
  readonly puttingBack: PuttingBack;
  readonly #doc = new Y.Doc();
  readonly #authors: Authors;
  readonly #line: WebsocketProvider;
  readonly #readText: () => void;
  readonly #readPresence: () => void;
  #wanted = false;
  /** Its text came once. */
  #came = false;

  constructor(connection: CarryingLine & { readonly board: BoardId }, name: string) {
    const { board, seat } = connection;
    this.name = name;
    this.seat = seat;
    this.#authors = new Authors(() => documentWriters(board, seat, name));
    this.kept = new KeptTexts(this.#doc, () => documentEarlier(board, seat, name));
    this.puttingBack = new PuttingBack(this.#doc);
    const line = new WebsocketProvider(documentsAddress(board), name, this.#doc, {
      params: { seat },
      disableBc: true,
      connect: false,
      WebSocketPolyfill: documentSockets(connection),
    });
    this.#line = line;
    this.#readText = createSubscriber((update) => {
      this.#doc.on('update', update);
      return () => this.#doc.off('update', update);
    });
    this.#readPresence = createSubscriber((update) => {
      line.awareness.on('change', update);
      return () => line.awareness.off('change', update);
    });
    line.on('sync', (synced) => {
      if (!synced) return;
      this.#came = true;
      this.status = 'synced';
      for (const question of this.#questions) question.open();
    });
    line.on('status', ({ status }) => {
      if (status !== 'disconnected') return;
      this.status = 'offline';
      this.#askNothing();
    });
    line.on('closed', ({ code }) => this.#closed(code));
  }

  open(): void {
    this.#wanted = true;
    this.#line.connect();
    setTimeout(() => {
      if (this.#wanted && this.status === 'connecting') this.status = 'offline';
    }, PATIENCE_MS);
  }

  /** Ends the line. The text stays, and is merged if the line is opened again. */
  close(): void {
    this.#wanted = false;
    this.#askNothing();
    this.#line.disconnect();
  }

  destroy(): void {
    this.#wanted = false;
    this.#askNothing();
    this.#line.destroy();
    this.#doc.destroy();
  }

  get candidates(): readonly CandidateView[] {
    this.#readText();
    return readCandidates(this.#doc);
  }

  get removed(): readonly CandidateView[] {
    this.#readText();
    return readRemoved(this.#doc);
  }

  /** What others took words out of: of a note, or of all candidates. */
  earlier(item: string | null): readonly Earlier[] {
    this.#readText();
    const { texts } = this.kept;
    return item === null ? earlierCandidates(this.#doc, texts) : earlierNotes(this.#doc, item, texts);
  }

  /** The candidates that were written in here, as text for their writer to keep. */
  get written(): string {
    return this.candidates
      .flatMap(entriesOf)
      .filter(({ id }) => this.touched.has(id))
      .map(({ titleText, detailText }) =>
        [titleText, detailText]
          .map((text) => seen(text.toString()))
          .filter(Boolean)
          .join('\n'),
      )
      .join('\n\n');
  }

  /** Seats of those who wrote it, as the server knows them; of a new writer, as soon as it has said so. */
  authorsOf({ writers }: CandidateView): readonly SeatId[] {
    const seats = writers.flatMap((client) =>
      client === this.#doc.clientID ? this.seat : (this.#authors.seatOf(client) ?? []),
    );
    return [...new Set(seats)];
  }

  add(candidate: NewCandidate): void {
    this.touched.add(candidate.id);
    addCandidate(this.#doc, candidate);
  }

  remove(id: string): Removed | null {
    return removeCandidate(this.#doc, id);
  }

  restore(removed: Removed): void {
    for (const id of removed) this.touched.add(id);
    restoreCandidate(this.#doc, removed);
  }

  putBack(earlier: Earlier): void {
    if (earlier.entry !== null) this.touched.add(earlier.entry.id);
    this.puttingBack.put(earlier);
  }

  merge(double: string, into: string): void {
    mergeCandidate(this.#doc, double, into);
  }

  undoMerge(double: string, into: string): void {
    undoMerge(this.#doc, double, into);
  }

  /** Lets a double stand for itself again. */
  separate(double: string): void {
    separate(this.#doc, double);
  }

  setDepartment(id: string, department: string | null): void {
    this.touched.add(id);
    setDepartment(this.#doc, id, department);
  }

  setFigure(id: string, figure: CandidateFigure, value: number | null): void {
    this.touched.add(id);
    setFigure(this.#doc, id, figure, value);
  }

  /** As it stands now, with what others write. */
  textOf(text: Y.Text): string {
    this.#readText();
    return text.toString();
  }

  /** The shared text of a note, to bind a field to. */
  noteText(item: string): Y.Text {
    return this.#doc.getText(noteName(item));
  }

  note(item: string): string {
    return seen(this.textOf(this.noteText(item)));
  }

  /** Tells the others where this person is writing; null: nowhere. */
  writingAt(place: string | null): void {
    this.#line.awareness.setLocalStateField('at', place);
  }

  /** Names of the others who are writing there. */
  writersAt(place: string): readonly string[] {
    return this.#writing((at) => at === place);
  }

  /** As `writersAt`, in any field of a candidate. */
  writersIn(candidate: string): readonly string[] {
    return this.#writing((at) => typeof at === 'string' && at.startsWith(`candidate/${candidate}/`));
  }

  #writing(there: (at: Presence['at']) => boolean): readonly string[] {
    this.#readPresence();
    const names = new Map<string, string>();
    for (const state of this.#line.awareness.getStates().values()) {
      const { user, at } = state as Presence;
      if (user !== undefined && there(at) && user.seat !== this.seat) names.set(user.seat, user.name);
    }
    return [...names.values()];
  }

  get #questions() {
    return [this.#authors.question, this.kept.question];
  }

  /** Until its text comes again: of a document that is closed the server tells nothing. */
  #askNothing(): void {
    for (const question of this.#questions) question.close();
  }

  #closed(code: number): void {
    this.#askNothing();
    if (code !== CLOSE.notAllowed) {
      this.status = NOT_TAKEN.get(code) ?? 'refused';
      return;
    }
    // Frozen, or about to be taken away: whoever holds this document closes it when the board says so. That comes within
    // moments, and until then nothing is said that would push aside what people read.
    this.status = this.#came ? 'synced' : 'offline';
    setTimeout(() => {
      if (!this.#wanted) return;
      this.status = 'offline';
      this.#line.connect();
    }, LOOK_AGAIN_MS);
  }
}
