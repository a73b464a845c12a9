/** The last event of each board and its head, outside the database: a log that is behind its mark has lost its tail. */
import { createHash } from 'node:crypto';
import {
  closeSync,
  constants,
  existsSync,
  fdatasync,
  fdatasyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';

export interface Mark {
  readonly seq: number;
  /** As it is shown. */
  readonly head: string;
}

/** A line for each commit, some hundred bytes; beyond so many only the last of each board is written anew. */
const MOST_LINES = 10_000;
/** A power cut loses at most so much of them, in milliseconds; a killed process nothing. */
const SYNC_AFTER = 1_000;

const checkOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 8);
const lineOf = (board: string, { seq, head }: Mark): string => {
  const text = `${board} ${String(seq)} ${head}`;
  return `${text} ${checkOf(text)}\n`;
};

const linesOf = (marks: ReadonlyMap<string, Mark>): string =>
  [...marks].map(([board, mark]) => lineOf(board, mark)).join('');

function parse(line: string): readonly [board: string, mark: Mark] | null {
  const [, text = '', board = '', seq = '', head = '', check = ''] =
    /^((\S+) (\d{1,15}) ([\w-]{43})) ([\w-]{8})$/.exec(line) ?? [];
  return board !== '' && checkOf(text) === check ? [board, { seq: Number(seq), head }] : null;
}

export class Marks {
  readonly #file: string;
  readonly #marks = new Map<string, Mark>();
  /** There was no such file. */
  readonly missing: boolean;
  /** Lines that mean nothing; the last one may have been cut off. */
  readonly damaged: number;
  #fd: number | null = null;
  #lines: number;
  /** What the file doesn't say yet. */
  readonly #unwritten = new Map<string, Mark>();
  /** The file ends within a line. */
  #torn = false;
  #sync: NodeJS.Timeout | null = null;

  constructor(file: string) {
    this.#file = file;
    this.missing = !existsSync(file);
    const text = this.missing ? '' : readFileSync(file, 'utf8');
    const lines = text.split('\n');
    this.#torn = lines.pop() !== '';
    this.#lines = lines.length;
    let damaged = 0;
    for (const line of lines) {
      const read = parse(line);
      if (read !== null) this.#marks.set(...read);
      else if (line !== '') damaged += 1;
    }
    this.damaged = damaged;
  }

  get(board: string): Mark | null {
    return this.#marks.get(board) ?? null;
  }

  boards(): string[] {
    return [...this.#marks.keys()];
  }

  /** In the system's hands when it returns, on the disk a little later. What can't be written is with the next. */
  put(marks: Iterable<readonly [board: string, mark: Mark]>): void {
    for (const [board, mark] of marks) {
      this.#marks.set(board, mark);
      this.#unwritten.set(board, mark);
    }
    try {
      if (this.#lines > MOST_LINES && this.#lines > 4 * this.#marks.size) this.#rewrite();
      else this.#append(`${this.#torn ? '\n' : ''}${linesOf(this.#unwritten)}`);
      this.#lines += this.#unwritten.size;
      this.#unwritten.clear();
      this.#syncSoon();
    } catch {
      // The log is on disk and ahead of its mark, as after a crash: nothing is lost but a chance to notice a loss.
      this.#torn = true;
      this.#close();
    }
  }

  /** As they are now, into a file that isn't there yet; on the disk when it returns. */
  copyTo(file: string): void {
    const fd = openSync(file, 'wx', 0o600);
    try {
      writeAll(fd, linesOf(this.#marks));
      fdatasyncSync(fd);
    } finally {
      closeSync(fd);
    }
  }

  /** Where an operator says that a board begins anew from where its log ends. */
  forget(board: string): void {
    this.#marks.delete(board);
    this.#unwritten.delete(board);
    this.#rewrite();
  }

  close(): void {
    if (this.#sync !== null) clearTimeout(this.#sync);
    this.#sync = null;
    if (this.#fd !== null) fdatasyncSync(this.#fd);
    this.#close();
  }

  #append(text: string): void {
    this.#fd ??= openSync(this.#file, constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT, 0o600);
    writeAll(this.#fd, text);
    this.#torn = false;
  }

  #rewrite(): void {
    rmSync(`${this.#file}.new`, { force: true });
    this.copyTo(`${this.#file}.new`);
    this.#close();
    renameSync(`${this.#file}.new`, this.#file);
    this.#torn = false;
    this.#lines = this.#marks.size;
  }

  #syncSoon(): void {
    this.#sync ??= setTimeout(() => {
      this.#sync = null;
      if (this.#fd !== null) fdatasync(this.#fd, () => undefined);
    }, SYNC_AFTER).unref();
  }

  #close(): void {
    if (this.#fd !== null) closeSync(this.#fd);
    this.#fd = null;
  }
}

function writeAll(fd: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length;) done += writeSync(fd, bytes, done);
}
