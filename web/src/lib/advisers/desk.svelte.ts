import { LIMITS } from '@nemawashi/shared/board/text';
import { type Benchmark, benchmarkOf, rangesBeside, wasAskedOf } from '@nemawashi/shared/comparing/benchmark';
import { askAlike, commonItems } from '@nemawashi/shared/comparing/common-items';
import { type Compared, comparedBoard } from '@nemawashi/shared/comparing/compared';
import { letter } from '@nemawashi/shared/comparing/letter';
import type { OpenedBoard } from '@nemawashi/shared/comparing/opened-board';
import { type FileProblem, type ReadFile, readFile } from '@nemawashi/shared/comparing/read-file';
import { clippedToUnits } from '@nemawashi/shared/words/cut';
import type { Company } from './company.ts';

/** As many as can be told apart side by side. */
export const MOST_BOARDS = 50;

export type Refused = { readonly file: string } & (FileProblem | { readonly problem: 'full' | 'older' });
interface Placed {
  readonly letter: string;
  readonly board: OpenedBoard;
}

/** What lies on an adviser's desk. It is kept here and nowhere else: with the page it is gone. */
export class Desk {
  #placed = $state.raw<readonly Placed[]>([]);
  #names = $state.raw<ReadonlyMap<string, string>>(new Map());
  readonly #queue: File[] = [];
  readonly #made = new WeakMap<OpenedBoard, { readonly of: string; readonly compared: Compared }>();
  reading = $state(false);
  refused = $state.raw<readonly Refused[]>([]);
  benchmark = $state.raw<Benchmark | null>(null);
  /** Whoever sees the page shall not learn whose figures these are: companies go by their letters. */
  hidden = $state(false);
  /** The company that is looked at; null: all alike. */
  chosen = $state<string | null>(null);

  readonly #counted = $derived(this.#placed.map(({ board }) => board.counted));
  readonly #common = $derived(commonItems(this.#counted));
  /** What all figures are made of: those of the benchmark, where boards were asked all of it. */
  readonly items = $derived(
    this.benchmark !== null && wasAskedOf(this.benchmark, this.#common) ? this.benchmark.items : this.#common,
  );
  readonly #compared = $derived(this.#placed.map(({ board }) => this.#comparedOf(board)));

  readonly companies = $derived.by((): readonly Company[] =>
    this.#placed.flatMap(({ letter: of, board }, at) => {
      const compared = this.#compared[at];
      if (compared === undefined) return [];
      const { id, exportedAt } = board;
      return [{ id, letter: of, name: this.#nameOf(board), exportedAt, compared }];
    }),
  );
  readonly asksAlike = $derived(askAlike(this.#counted, this.items));
  readonly weighsAlike = $derived(
    new Set(
      this.#counted.map(({ input: { settings } }) =>
        JSON.stringify([settings.execShare, settings.departmentsEqual, settings.band, settings.fieldWeights]),
      ),
    ).size <= 1,
  );
  readonly ranges = $derived(this.benchmark === null ? null : rangesBeside(this.benchmark, this.#common));
  /** The benchmark asks what these boards were never asked. */
  readonly benchmarkInPart = $derived(
    this.benchmark !== null && this.companies.length > 0 && !wasAskedOf(this.benchmark, this.#common),
  );

  /** What can't be read is told, the others stay. However many come at once, the page shows them at once. */
  open(file: File): void {
    this.#queue.push(file);
    if (this.reading) return;
    this.reading = true;
    void this.#readAll();
  }

  async #readAll(): Promise<void> {
    const read: { readonly file: string; readonly of: ReadFile }[] = [];
    for (let file = this.#queue.shift(); file !== undefined; file = this.#queue.shift())
      read.push({ file: file.name, of: await this.#read(file) });
    for (const { file, of } of read) this.#take(file, of);
    this.reading = false;
  }

  async #read(file: File): Promise<ReadFile> {
    try {
      return readFile(new Uint8Array(await file.arrayBuffer()));
    } catch {
      // It was moved or taken away since it was chosen.
      return { ok: false, problem: 'not-json' };
    }
  }

  /** A board's figures are made once for as long as the same items are compared. */
  #comparedOf(board: OpenedBoard): Compared {
    const of = this.items.join();
    const known = this.#made.get(board);
    if (known?.of === of) return known.compared;
    const compared = comparedBoard(board, this.items);
    this.#made.set(board, { of, compared });
    return compared;
  }

  #take(file: string, read: ReadFile): void {
    if (!read.ok) this.#refuse({ file, ...read });
    else if (read.kind === 'benchmark') this.benchmark = read.benchmark;
    else this.#place(file, read.board);
  }

  /** A board is there once, as it was exported last: counted twice it would be two companies. */
  #place(file: string, board: OpenedBoard): void {
    const before = this.#placed.find(({ board: { id } }) => id === board.id);
    if (before !== undefined) {
      if (before.board.exportedAt > board.exportedAt) this.#refuse({ file, problem: 'older' });
      else this.#placed = this.#placed.map((each) => (each === before ? { ...each, board } : each));
    } else if (this.#placed.length >= MOST_BOARDS) this.#refuse({ file, problem: 'full' });
    else this.#placed = [...this.#placed, { letter: this.#freeLetter(), board }];
  }

  #freeLetter(): string {
    const taken = new Set(this.#placed.map(({ letter: of }) => of));
    let place = 0;
    while (taken.has(letter(place))) place += 1;
    return letter(place);
  }

  #refuse(refused: Refused): void {
    this.refused = [...this.refused, refused];
  }

  remove(id: string): void {
    this.#placed = this.#placed.filter(({ board }) => board.id !== id);
    if (this.chosen === id) this.chosen = null;
  }

  #nameOf({ id, title }: OpenedBoard): string {
    const own = this.#names.get(id)?.trim() ?? '';
    return own === '' ? title : own;
  }

  /** A name as long as a board's may be; of a longer one the beginning, with a sign that something is missing. */
  rename(id: string, name: string): void {
    this.#names = new Map([...this.#names, [id, clippedToUnits(name, LIMITS.title)]]);
  }

  /** Null of too few. Of what these boards have in common, whatever benchmark lies beside them. */
  makeBenchmark(): Benchmark | null {
    const compared = this.#placed.map(({ board }) => comparedBoard(board, this.#common));
    return benchmarkOf(compared, this.#common);
  }
}
