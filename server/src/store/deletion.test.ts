import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { BoardId, CommandId, SeatId } from '@nemawashi/shared/board/ids';
import { describe, expect, it, onTestFinished } from 'vitest';
import { OF_BOARDS } from './deletion.ts';
import { openSqliteStore } from './sqlite/sqlite-store.ts';
import type { StoredEvent } from './store.ts';

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'nemawashi-deleted-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

const FILE = 'nemawashi.sqlite';
const seat = 'seat-1' as SeatId;

/** Files of the folder in which any of these words stands, whole or in part of a page. */
const filesWith = (folder: string, words: readonly string[]): string[] =>
  readdirSync(folder).filter((name) => {
    const bytes = readFileSync(join(folder, name));
    return words.some((word) => bytes.includes(word));
  });

describe('a board that is deleted, on the disk', () => {
  it('Z20 stands in no byte of any file, though others are written before, between and after', async () => {
    const folder = await newFolder();
    const store = await openSqliteStore(join(folder, FILE));
    const [going, staying] = ['board-going' as BoardId, 'board-staying' as BoardId];
    const event = (board: BoardId, seq: number, word: string): StoredEvent => ({
      board,
      seq,
      at: seq,
      command: `${word}-${String(seq)}` as CommandId,
      seat: `${word}-seat` as SeatId,
      // Short and long ones, so that pages are split, joined and overflow.
      body: JSON.stringify({ name: word.repeat(1 + ((seq * 37) % 400)) }),
    });
    const document = (board: BoardId, word: string) =>
      store.documents.append(board, 'ideas-1', [
        {
          update: Buffer.from(word.repeat(900)),
          newWriters: [],
          seat,
          earlier: [{ place: '1:2', seat, pieces: [word.repeat(50)] }],
        },
      ]);
    for (let seq = 1; seq <= 300; seq += 1) {
      await store.events.append([event(going, seq, 'secretsecret'), event(staying, seq, 'ordinary')]);
      if (seq % 10 === 0) await Promise.all([document(going, 'secretdraft'), document(staying, 'ordinary')]);
    }
    const { through } = await store.documents.load(going, 'ideas-1');
    await store.documents.compact(going, 'ideas-1', Buffer.from('secretmerged'.repeat(2000)), through);
    await store.events.keepSnapshot(going, { seq: 300, shape: 's', lines: 'x' });
    await store.doors.put('secretcode', going);
    await store.sessions.give('secretbrowser', { board: going, seat, epoch: 0 }, 1);
    const words = ['secretsecret', 'secretdraft', 'secretmerged', 'secretcode', 'secretbrowser', going];
    expect(filesWith(folder, words)).not.toEqual([]);
    await store.deleteBoard(going, 1);
    expect(filesWith(folder, words)).toEqual([]);
    await store.events.append([event(staying, 301, 'ordinary')]);
    expect(await store.events.read(staying)).toHaveLength(301);
    await store.close();
    expect(filesWith(folder, words)).toEqual([]);
  });

  it('Z20 goes from every table that knows boards', async () => {
    const folder = await newFolder();
    await (await openSqliteStore(join(folder, FILE))).close();
    const db = new DatabaseSync(join(folder, FILE));
    const named = db
      .prepare(
        `select t.name from sqlite_master t join pragma_table_info(t.name) c where t.type = 'table' and c.name = 'board'`,
      )
      .all() as { name: string }[];
    db.close();
    expect(named.map(({ name }) => name).sort()).toEqual([...OF_BOARDS].sort());
  });

  it('Z22 isn’t missed where the process ended before its mark was gone', async () => {
    const folder = await newFolder();
    const marks = join(folder, 'nemawashi.marks');
    const board = 'board-going' as BoardId;
    let store = await openSqliteStore(join(folder, FILE));
    await store.events.append([{ board, seq: 1, at: 1, command: null, seat: null, body: '{}' }]);
    const before = readFileSync(marks);
    await store.deleteBoard(board, 1);
    await store.close();
    writeFileSync(marks, before);
    store = await openSqliteStore(join(folder, FILE));
    expect(await store.events.traces()).toEqual([]);
    expect(readFileSync(marks, 'utf8')).not.toContain(board);
    await store.close();
  });
});
