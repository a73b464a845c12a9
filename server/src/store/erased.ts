/** What is left of answers that others took the place of: that they were given, when, by whom and to what; not what they said. */
import type { EventOf } from '@nemawashi/shared/board/event';
import type { CommandId, RoundId, SeatId, SubjectId, Timestamp } from '@nemawashi/shared/board/ids';
import { erasedSeal, headAfter, sameBytes } from './chain.ts';
import { ANSWER, type AnswerBody, type Answered } from './replaced.ts';
import type { StoredEvent } from './store.ts';

/** Events of a board whose numbers are in one block have what is left of them in one row, as far as they are erased. A step of compaction divides it. */
export const BLOCK = 1024;
/** Bytes. */
const HASH = 32;

export const blockOf = (seq: number): number => Math.floor((seq - 1) / BLOCK);
/** The number of the last event of a block. */
export const lastOf = (block: number): number => (block + 1) * BLOCK;

export interface ErasedRow {
  /** A bit for each number of the block: whether that event is erased. */
  readonly seqs: Uint8Array;
  /** Of those, in order. */
  readonly hashes: Uint8Array;
  /** `Columns` as JSON, deflated by the engine. */
  readonly kept: string;
  readonly seal: Uint8Array;
}

/** A list each, in order; `rounds`, `subjects` and `seats` are named once and then by their place. */
interface Columns {
  readonly at: readonly Timestamp[];
  readonly command: readonly (CommandId | null)[];
  readonly seat: readonly number[];
  readonly round: readonly number[];
  readonly subject: readonly number[];
  readonly revision: readonly number[];
  readonly epoch: readonly number[];
  readonly seats: readonly string[];
  readonly rounds: readonly string[];
  readonly subjects: readonly string[];
}

type Place = { readonly board: string; readonly block: number };
export interface ErasedAnswer extends Pick<StoredEvent, 'seq' | 'at' | 'command'>, Answered {
  readonly seat: SeatId | null;
  readonly answer: EventOf<'answered'>;
}
type Entry = { readonly event: StoredEvent; readonly hash: Uint8Array };

/** What is erased of a block, read back. */
export class ErasedBlock {
  readonly #board: string;
  readonly #row: ErasedRow;
  /** By number: which of the erased it is. */
  readonly #places = new Map<number, number>();
  #columns: Columns | null = null;

  constructor({ board, block }: Place, row: ErasedRow) {
    this.#board = board;
    this.#row = row;
    for (let at = 0; at < BLOCK; at += 1)
      if (((row.seqs[at >> 3] ?? 0) & (1 << (at & 7))) !== 0)
        this.#places.set(block * BLOCK + at + 1, this.#places.size);
  }

  has(seq: number): boolean {
    return this.#places.has(seq);
  }

  seqs(): readonly number[] {
    return [...this.#places.keys()];
  }

  hashOf(seq: number): Uint8Array {
    const at = (this.#places.get(seq) ?? 0) * HASH;
    return this.#row.hashes.subarray(at, at + HASH);
  }

  /** The chain goes on through it. */
  headAfter(head: Uint8Array, seq: number): Uint8Array {
    return headAfter(head, { board: this.#board, seq }, this.hashOf(seq));
  }

  /** What is known of it still. */
  answered(seq: number): ErasedAnswer {
    const columns = (this.#columns ??= JSON.parse(this.#row.kept) as Columns);
    const at = this.#places.get(seq) ?? 0;
    return {
      seq,
      at: columns.at[at] ?? 0,
      command: columns.command[at] ?? null,
      seat: (columns.seats[columns.seat[at] ?? 0] ?? null) as SeatId | null,
      // Whatever else an answer may come to say has to be kept here too: the compiler asks for it.
      answer: {
        type: 'answered',
        round: (columns.rounds[columns.round[at] ?? 0] ?? '') as RoundId,
        subject: (columns.subjects[columns.subject[at] ?? 0] ?? '') as SubjectId,
        value: null,
        revision: columns.revision[at] ?? 0,
        epoch: columns.epoch[at] ?? 0,
        erased: true,
      },
    };
  }

  /** As it is read from here on. */
  event(seq: number): StoredEvent {
    const { answer, ...rest } = this.answered(seq);
    return { board: this.#board as StoredEvent['board'], ...rest, body: JSON.stringify(answer) };
  }
}

/** Whether nobody changed what is left of a block. */
export const isSealed = ({ board, block }: Place, { seqs, hashes, kept, seal }: ErasedRow): boolean =>
  sameBytes(erasedSeal({ board, block }, [seqs, hashes, kept]), seal);

/** What is left of a block when these answers, in order, are erased in it. */
export function erasedRow({ board, block }: Place, entries: readonly Entry[]): ErasedRow {
  const seqs = new Uint8Array(BLOCK / 8);
  const hashes = new Uint8Array(entries.length * HASH);
  const named = { seats: new Named(), rounds: new Named(), subjects: new Named() };
  const lists = { at: [], command: [], seat: [], round: [], subject: [], revision: [], epoch: [] } as {
    [List in Exclude<keyof Columns, 'seats' | 'rounds' | 'subjects'>]: Columns[List][number][];
  };
  for (const [place, { event, hash }] of entries.entries()) {
    const at = event.seq - block * BLOCK - 1;
    seqs[at >> 3] = (seqs[at >> 3] ?? 0) | (1 << (at & 7));
    hashes.set(hash, place * HASH);
    if (!event.body.startsWith(ANSWER) || event.seat === null) throw new Error('Only an answer is ever erased');
    const { round, subject, revision, epoch } = JSON.parse(event.body) as AnswerBody;
    lists.at.push(event.at);
    lists.command.push(event.command);
    lists.seat.push(named.seats.placeOf(event.seat));
    lists.round.push(named.rounds.placeOf(round));
    lists.subject.push(named.subjects.placeOf(subject));
    lists.revision.push(revision);
    lists.epoch.push(epoch ?? 0);
  }
  const columns: Columns = {
    ...lists,
    seats: named.seats.names,
    rounds: named.rounds.names,
    subjects: named.subjects.names,
  };
  const kept = JSON.stringify(columns);
  return { seqs, hashes, kept, seal: erasedSeal({ board, block }, [seqs, hashes, kept]) };
}

class Named {
  readonly #places = new Map<string, number>();
  placeOf(name: string): number {
    const place = this.#places.get(name) ?? this.#places.size;
    this.#places.set(name, place);
    return place;
  }
  get names(): string[] {
    return [...this.#places.keys()];
  }
}
