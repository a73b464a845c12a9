import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import type { BoardId, CommandId, SeatId } from '@nemawashi/shared/board/ids';
import { afterEach, beforeEach } from 'vitest';
import type { StoredEvent } from '../../store.ts';
import { openSqliteStore, type SqliteStore } from '../sqlite-store.ts';

export const board = 'board-a' as BoardId;
export const other = 'board-b' as BoardId;
export const SEATS = 3;
export const SUBJECTS = 2;
export const REVISIONS = 400;
export const EVENTS = 1 + SEATS * SUBJECTS * REVISIONS + 1;
export const LEFT = 2 + SEATS * SUBJECTS;

export const event = (seq: number, body: object, seat: string | null = null): StoredEvent => ({
  board,
  seq,
  at: 1_700_000_000_000 + seq,
  command: `command-${String(seq)}` as CommandId,
  seat: seat as SeatId | null,
  body: JSON.stringify(body),
});

/** What somebody said, so that it is found wherever it stands. */
export const said = (seat: string, subject: string, revision: number) => `said-${seat}-${subject}-${String(revision)}.`;
export const answer = (seq: number, seat: string, subject: string, revision: number, epoch: number | null = 0) =>
  event(seq, { type: 'answered', round: 'c1', subject, value: said(seat, subject, revision), revision, epoch }, seat);

/** Everybody answers everything, and changes it again and again; then it is closed. */
export function log(): StoredEvent[] {
  const events = [event(1, { type: 'boardFounded' })];
  for (let revision = 1; revision <= REVISIONS; revision += 1)
    for (let seat = 0; seat < SEATS; seat += 1)
      for (let subject = 0; subject < SUBJECTS; subject += 1)
        events.push(answer(events.length + 1, `seat${String(seat)}`, `item${String(subject)}`, revision));
  return [...events, event(events.length + 1, { type: 'roundClosed', round: 'c1' })];
}

/** The log in a file of its own, written anew for each test of the file that asks for it. */
export class AnsweredLog {
  folder = '';
  #store: SqliteStore | null = null;

  /** For the tests that follow. */
  static here(): AnsweredLog {
    const here = new AnsweredLog();
    beforeEach(() => here.#write());
    afterEach(() => here.#remove());
    return here;
  }

  get store(): SqliteStore {
    if (this.#store === null) throw new Error('Closed');
    return this.#store;
  }

  get file(): string {
    return join(this.folder, 'test.sqlite');
  }

  async #write(): Promise<void> {
    this.folder = await mkdtemp(join(tmpdir(), 'nemawashi-compaction-'));
    await this.open();
    await this.store.events.append(log());
    await this.store.events.append([{ ...event(1, { type: 'boardFounded' }), board: other }]);
  }

  async #remove(): Promise<void> {
    await this.#store?.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  async open(): Promise<void> {
    this.#store = await openSqliteStore(this.file);
  }

  async close(): Promise<void> {
    await this.#store?.close();
    this.#store = null;
  }

  async compact(of = this.store): Promise<number> {
    let erased = 0;
    for await (const each of of.events.compact(board)) erased += each;
    return erased;
  }

  /** Somebody with the file in hand does this to it. */
  meanwhile(work: (db: DatabaseSync) => void): void {
    const db = new DatabaseSync(this.file);
    work(db);
    db.close();
  }

  run(sql: string, ...values: SQLInputValue[]): void {
    this.meanwhile((db) => void db.prepare(sql).run(...values));
  }
}

export const withoutValue = (stored: StoredEvent) => {
  const { value: _value, erased: _erased, ...rest } = JSON.parse(stored.body) as Record<string, unknown>;
  return { ...stored, body: rest };
};
