import { blockOf, type ErasedBlock, type ErasedRow, erasedRow } from '../erased.ts';
import { Replaced } from '../replaced.ts';
import { ERASED_PERSON } from '../rewritten.ts';
import { ANSWER, DRAFT, RESTORED, SILENCE_ENDED } from '../said.ts';
import type { StoredEvent } from '../store.ts';
import type { SealedRow } from './walk.ts';
import { isAsWritten, shownHead } from '../chain.ts';

/** How the bodies begin of all by which is told what no longer counts. */
export const SCANNED = [ANSWER, DRAFT, SILENCE_ENDED, RESTORED, ERASED_PERSON] as const;

/** Events that a step looks at, or erases: some ten milliseconds of a thread's time. */
const A_STEP = 256;

/** An event with what it is hashed with. */
export type HashedRow = Omit<SealedRow, 'head'>;

/** What the next step is to do: look at events after `after` and up to `through`, or erase these of a block. */
export type Part =
  | { readonly scan: { readonly after: number; readonly through: number; readonly block: number } }
  | { readonly erase: { readonly block: number; readonly seqs: readonly number[] } };

/** Which answers and drafts of a log, as long as it is now, no longer count, found and erased in steps. */
export class Superseding {
  readonly #through: number;
  readonly #replaced = new Replaced();
  #scanned = 0;
  /** Blocks with what is to be erased in them; null: not known yet. */
  #due: [block: number, seqs: number[]][] | null = null;

  constructor(through: number) {
    this.#through = through;
  }

  /** Null: it is done. */
  next(): Part | null {
    if (this.#scanned < this.#through) {
      const through = this.#scanned + A_STEP;
      return { scan: { after: this.#scanned, through, block: blockOf(through) } };
    }
    this.#due ??= byBlock(this.#replaced.wrong() === null ? this.#replaced.superseded() : []);
    const next = this.#due.at(-1);
    if (next === undefined) return null;
    const [block, seqs] = next;
    const now = seqs.splice(0, A_STEP);
    if (seqs.length === 0) this.#due.pop();
    return { erase: { block, seqs: now } };
  }

  /** What there is of the events that were to be looked at, and of those that are erased in their block. */
  saw(rows: readonly HashedRow[], erased: ErasedBlock | null): void {
    const through = this.#scanned + A_STEP;
    for (const row of rows) whole(row);
    const gone = erased?.seqs().filter((seq) => seq > this.#scanned && seq <= through) ?? [];
    const events: StoredEvent[] = [
      ...rows.map(eventOf),
      ...(erased === null ? [] : gone.map((seq) => erased.event(seq))),
    ];
    for (const event of events.sort((one, other) => one.seq - other.seq)) this.#replaced.see(event);
    this.#scanned = through;
  }
}

/** What is left of a block once these too are erased, all of which have to be there. */
export function erasedWith(
  place: { readonly board: string; readonly block: number },
  before: ErasedBlock | null,
  seqs: readonly number[],
  going: readonly HashedRow[],
): ErasedRow {
  const there = new Set(going.map(({ seq }) => seq));
  const missing = seqs.find((seq) => !there.has(seq));
  if (missing !== undefined) throw new Error(`Event ${String(missing)} of board ${place.board} is gone already`);
  for (const row of going) whole(row);
  const gone =
    before === null ? [] : before.seqs().map((seq) => ({ event: before.event(seq), hash: before.hashOf(seq) }));
  const all = [...gone, ...going.map((row) => ({ event: eventOf(row), hash: row.hash }))];
  return erasedRow(
    place,
    all.sort((one, other) => one.event.seq - other.event.seq),
  );
}

/** What somebody changed since it was sealed says nothing about which others are replaced. */
function whole(row: HashedRow): void {
  if (!isAsWritten(row, row)) throw new Error(`Event ${String(row.seq)} of board ${row.board} isn’t what was written`);
}

const eventOf = ({ rewritten, ...row }: HashedRow): StoredEvent =>
  rewritten === null ? row : { ...row, rewritten: shownHead(rewritten) };

function byBlock(seqs: readonly number[]): [block: number, seqs: number[]][] {
  const blocks = new Map<number, number[]>();
  for (const seq of seqs) {
    const block = blockOf(seq);
    const known = blocks.get(block);
    if (known === undefined) blocks.set(block, [seq]);
    else known.push(seq);
  }
  return [...blocks];
}
