/** What is left of answers and drafts that no longer count: that they were given, when, by whom and to what; not what they said. */
import type { EventOf } from '@nemawashi/shared/board/event';
import type { CommandId, DraftId, RoundId, SeatId, SilenceId, SubjectId, Timestamp } from '@nemawashi/shared/board/ids';
import { erasedSeal, headAfter, sameBytes } from './chain.ts';
import type { SaidAt } from './replaced.ts';
import { type Said, saidIn } from './said.ts';
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

/** A list each, in order; `rounds` (of drafts: silences), `subjects` (ideas) and `seats` are named once and then by their place. */
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
  /** Which of them are drafts; missing: none, as in what earlier versions erased. */
  readonly drafts?: readonly number[];
}

type Place = { readonly board: string; readonly block: number };
export interface Erased extends Pick<StoredEvent, 'seq' | 'at' | 'command'>, SaidAt {
  readonly seat: SeatId | null;
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
  erased(seq: number): Erased {
    const columns = (this.#columns ??= JSON.parse(this.#row.kept) as Columns);
    const at = this.#places.get(seq) ?? 0;
    return {
      seq,
      at: columns.at[at] ?? 0,
      command: columns.command[at] ?? null,
      seat: (columns.seats[columns.seat[at] ?? 0] ?? null) as SeatId | null,
      said: {
        of: columns.drafts?.includes(at) === true ? 'draft' : 'answer',
        within: columns.rounds[columns.round[at] ?? 0] ?? '',
        subject: columns.subjects[columns.subject[at] ?? 0] ?? '',
        revision: columns.revision[at] ?? 0,
        epoch: columns.epoch[at] ?? 0,
        erased: true,
      },
    };
  }

  /** As it is read from here on. */
  event(seq: number): StoredEvent {
    const { said, ...rest } = this.erased(seq);
    return { board: this.#board as StoredEvent['board'], ...rest, body: JSON.stringify(bodyOf(said)) };
  }
}

/** Whatever else they may come to say has to be kept here too: the compiler asks for it. */
function bodyOf({ of, within, subject, revision, epoch = 0 }: Said): EventOf<'answered' | 'draftWritten'> {
  return of === 'answer'
    ? {
        type: 'answered',
        round: within as RoundId,
        subject: subject as SubjectId,
        value: null,
        revision,
        epoch,
        erased: true,
      }
    : {
        type: 'draftWritten',
        silence: within as SilenceId,
        draft: subject as DraftId,
        revision,
        epoch: epoch ?? 0,
        content: null,
        erased: true,
      };
}

/** Whether nobody changed what is left of a block. */
export const isSealed = ({ board, block }: Place, { seqs, hashes, kept, seal }: ErasedRow): boolean =>
  sameBytes(erasedSeal({ board, block }, [seqs, hashes, kept]), seal);

/** What is left of a block when these answers and drafts, in order, are erased in it. */
export function erasedRow({ board, block }: Place, entries: readonly Entry[]): ErasedRow {
  const seqs = new Uint8Array(BLOCK / 8);
  const hashes = new Uint8Array(entries.length * HASH);
  const named = { seats: new Named(), rounds: new Named(), subjects: new Named() };
  const lists = { at: [], command: [], seat: [], round: [], subject: [], revision: [], epoch: [] } as {
    [List in Exclude<keyof Columns, 'seats' | 'rounds' | 'subjects' | 'drafts'>]: Columns[List][number][];
  };
  const drafts: number[] = [];
  for (const [place, { event, hash }] of entries.entries()) {
    const at = event.seq - block * BLOCK - 1;
    seqs[at >> 3] = (seqs[at >> 3] ?? 0) | (1 << (at & 7));
    hashes.set(hash, place * HASH);
    const said = saidIn(event.body);
    if (said === null || event.seat === null) throw new Error('Only an answer or a draft is ever erased');
    const { of, within, subject, revision, epoch } = said;
    if (of === 'draft') drafts.push(place);
    lists.at.push(event.at);
    lists.command.push(event.command);
    lists.seat.push(named.seats.placeOf(event.seat));
    lists.round.push(named.rounds.placeOf(within));
    lists.subject.push(named.subjects.placeOf(subject));
    lists.revision.push(revision);
    lists.epoch.push(epoch ?? 0);
  }
  const columns: Columns = {
    ...lists,
    seats: named.seats.names,
    rounds: named.rounds.names,
    subjects: named.subjects.names,
    ...(drafts.length > 0 && { drafts }),
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
