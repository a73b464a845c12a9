import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { BoardClient, Browser } from '@nemawashi/server/demo/client';
import type { BoardId } from '@nemawashi/shared/board/ids';
import type { KnownBoard } from '@nemawashi/shared/protocol/http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { gather } from '../support/acts.ts';
import { type ChildServer, startChildServer } from '../support/child-server.ts';
import { nemawashi } from '../support/command-line.ts';
import { DATABASE, newFolder } from '../support/folder-of.ts';
import { answerAll } from '../support/gathering.ts';
import { type Meeting, openMeeting } from '../support/meeting.ts';
import { newBrowser, ordinaryBoard } from '../support/server.ts';

/** Many processes one after another, on a machine that may do much else. Milliseconds. */
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let folder: string;
let server: ChildServer;
let hurt: Meeting;
let well: Meeting;
/** Made by who leads the one that is hurt. */
let second: BoardId;
let voter: BoardClient;

beforeEach(async () => {
  folder = await newFolder();
  server = await startChildServer(folder);
  hurt = await openMeeting(server, { title: '傷つくボード', template: 'short' });
  well = await openMeeting(server, { title: '無事なボード', template: 'short' });
  const [first] = await gather(hurt, [['社長 太郎'], ['営業 花子', 'sales']]);
  if (first === undefined) throw new Error('Nobody came');
  voter = first;
  await hurt.leader.do({ type: 'startAssessment' });
  await answerAll(voter, () => 4);
  hurt.close();
  well.close();
  ({ board: second } = await hurt.leader.browser.createBoard(ordinaryBoard()));
  await server.end('SIGTERM');
});
afterEach(async () => {
  await server.end('SIGTERM');
});

function meanwhile<Result>(work: (db: DatabaseSync) => Result): Result {
  const db = new DatabaseSync(join(folder, DATABASE));
  try {
    return work(db);
  } finally {
    db.close();
  }
}

/** The last answers of the board; changes the fourth last from 4 to 1. */
const changeAVote = () =>
  meanwhile((db) => {
    const { seq } = db.prepare('select max(seq) - 3 as seq from events where board = ?').get(hurt.board) as {
      seq: number;
    };
    db.prepare(`update events set body = replace(body, '"value":4', '"value":1') where board = ? and seq = ?`).run(
      hurt.board,
      seq,
    );
    return seq - 1;
  });

/** The browser that somebody had, at the server that runs now. */
function browserOf(who: BoardClient): Browser {
  const browser = newBrowser(server);
  browser.cookie = who.browser.cookie;
  return browser;
}
const comeBack = (who: BoardClient) => browserOf(who).open(who.board, who.seat);

describe('a board in which a vote was changed on the disk', () => {
  it('H3 H8 says so in its own page and over HTTP, and every other board lives', async () => {
    changeAVote();
    server = await startChildServer(folder);
    await expect(comeBack(voter)).rejects.toThrow('board-damaged');
    const { board, seat } = hurt.leader;
    const browser = browserOf(hurt.leader);
    const answers = await Promise.all([
      browser.request('GET', `/api/boards/${board}/links?seat=${seat}`),
      browser.request('GET', `/api/boards?board=${board}`),
    ]);
    for (const answer of answers)
      expect(answer).toMatchObject({ status: 409, body: { refusal: { kind: 'board-damaged' } } });
    expect((await browser.request('GET', '/readyz')).status).toBe(200);
    const leader = await comeBack(well.leader);
    await leader.do({ type: 'changeSetup', title: '続いているボード' });
    leader.close();
    // The list of boards on the first page hides none because of the damaged one.
    const known = await browser.ask<KnownBoard[]>('GET', '/api/boards');
    expect(known.map((each) => each.board)).toEqual([second]);
  });

  it('H8 is found by `verify`, running or stopped, and its exit code says so', async () => {
    expect(await nemawashi(folder, ['verify'])).toMatchObject({ code: 0, said: '' });
    const last = changeAVote();
    const stopped = await nemawashi(folder, ['verify']);
    server = await startChildServer(folder);
    const running = await nemawashi(folder, ['verify']);
    for (const { code, out, said } of [stopped, running]) {
      expect(code).toBe(1);
      expect(out).toMatch(new RegExp(`^${hurt.board}\tDAMAGED\t${String(last)} events\t`, 'm'));
      expect(out).toMatch(new RegExp(`^${well.board}\tok\t\\d+ events\t\\S+\t[\\w-]{43}$`, 'm'));
      expect(said).toContain('repair BOARD');
    }
    const listed = await nemawashi(folder, ['boards']);
    expect(listed.out).toMatch(new RegExp(`^${hurt.board}\t.*\tdamaged\t`, 'm'));
    expect(listed.out).toContain('無事なボード');
  });

  it('H8 is returned to its last good state by `repair`, everybody is told, and nothing is deleted', async () => {
    const last = changeAVote();
    const before = await readFile(join(folder, DATABASE));
    server = await startChildServer(folder);
    expect(await nemawashi(folder, ['repair', hurt.board])).toMatchObject({ code: 1, out: '' });
    await server.end('SIGTERM');
    const { code, out, said } = await nemawashi(folder, ['repair', hurt.board]);
    expect({ code, said }).toMatchObject({ code: 0 });
    expect(out).toContain(`ends with event ${String(last)}`);
    const kept = /nemawashi\.sqlite\.before-\S+/.exec(said)?.[0] ?? expect.fail(said);
    expect((await readFile(join(folder, kept))).equals(before)).toBe(true);
    if (process.platform !== 'win32') expect((await stat(join(folder, kept))).mode & 0o777).toBe(0o600);
    expect(await nemawashi(folder, ['verify'])).toMatchObject({ code: 0, said: '' });

    server = await startChildServer(folder);
    const back = await comeBack(voter);
    expect(back.sections.board.restoredAt).not.toBeNull();
    const answered = Object.values(back.own.ballots).flatMap((ballot) => Object.values(ballot ?? {}));
    const all = back.sections.setup.checklist.length;
    expect(answered).toHaveLength(all - 4);
    expect(answered.every((answer) => answer.value === 4)).toBe(true);
    // And goes on.
    await answerAll(back, () => 5).catch(() => undefined);
    const record = await back.browser.request(
      'GET',
      `/api/boards/${back.board}/export/csv?seat=${back.seat}&language=en&zone=UTC&table=log`,
    );
    expect(record.body).toContain('The server’s operator returned this board to its last good state.');
    back.close();
    const others = await comeBack(well.leader);
    expect(others.sections.board.restoredAt).toBeNull();
    others.close();
    await server.end('SIGTERM');
    expect(await nemawashi(folder, ['repair', hurt.board])).toMatchObject({ code: 1, out: '' });
    expect(await nemawashi(folder, ['repair', 'nosuchboard1234x'])).toMatchObject({ code: 1, out: '' });
  });

  it('H4 H8 the same where its tail is gone', async () => {
    meanwhile((db) => db.prepare('delete from events where board = ? and seq > 8').run(hurt.board));
    const found = await nemawashi(folder, ['verify']);
    expect(found.code).toBe(1);
    expect(found.out).toContain('events that were acknowledged are missing at its end');
    expect(await nemawashi(folder, ['repair', hurt.board])).toMatchObject({ code: 0 });
    expect(await nemawashi(folder, ['verify'])).toMatchObject({ code: 0 });
    server = await startChildServer(folder);
    const back = await comeBack(hurt.leader);
    expect(back.sections.board.restoredAt).not.toBeNull();
    back.close();
  });

  it('H8 the same where pages of the file mean nothing', async () => {
    // So much after people came that what they did stands on no page with their coming.
    server = await startChildServer(folder);
    const leading = await comeBack(hurt.leader);
    for (let times = 0; times < 30; times += 1) await leading.do({ type: 'setTimer', action: 'start', ms: 60_000 });
    leading.close();
    await server.end('SIGTERM');
    const of = meanwhile(
      (db) =>
        db.prepare('select command from events where board = ? order by seq desc limit 1').get(hurt.board) as {
          command: string;
        },
    );
    const file = join(folder, DATABASE);
    const bytes = await readFile(file);
    const page = Math.floor(bytes.lastIndexOf(of.command) / 4096) * 4096;
    await writeFile(file, bytes.fill(0xa5, page, page + 4096));
    const found = await nemawashi(folder, ['verify']);
    expect(found).toMatchObject({ code: 1 });
    expect(found.said).toContain('the database is damaged');
    expect(await nemawashi(folder, ['repair', hurt.board])).toMatchObject({ code: 0 });
    expect(await nemawashi(folder, ['verify'])).toMatchObject({ code: 0, said: '' });
    server = await startChildServer(folder);
    for (const each of [hurt.leader, voter, well.leader]) (await comeBack(each)).close();
  });
});
