import { copyFile, mkdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Marks } from '@nemawashi/server/store/marks';
import { Database } from '@nemawashi/server/store/sqlite/database';
import { SealedLog } from '@nemawashi/server/store/sqlite/sealed-log';
import { openSqliteStore } from '@nemawashi/server/store/sqlite/sqlite-store';
import type { StoredEvent } from '@nemawashi/server/store/store';
import { expect, it, vi } from 'vitest';
import { gather, value } from '../support/acts.ts';
import { DATABASE, newFolder } from '../support/folder-of.ts';
import { answerAll } from '../support/gathering.ts';
import { openMeeting } from '../support/meeting.ts';
import { numbers } from '../support/numbers.ts';
import { startServer } from '../support/server.ts';
import { figure, LONGEST_MS, scaled } from '../support/figure.ts';

vi.setConfig({ testTimeout: LONGEST_MS });

const PLACES = scaled(100, 1000);
const MARKS = 'nemawashi.marks';

type Found = StoredEvent[] | 'noticed';

/** Each board as it is read by the thread that owns the file: whole, or noticed not to be what was written. */
function look(folder: string, boards: readonly string[]): ReadonlyMap<string, Found> {
  const database = new Database(join(folder, DATABASE));
  const marks = new Marks(join(folder, MARKS));
  try {
    const log = new SealedLog(database, marks);
    return new Map(
      boards.map((board): [string, Found] => {
        const events: StoredEvent[] = [];
        let head: Uint8Array | null = null;
        for (;;) {
          const slice = log.slice({ board, after: events.length, head, most: 500, marked: true });
          events.push(...slice.events);
          ({ head } = slice);
          if (slice.problem !== null) return [board, 'noticed'];
          if (slice.end) return [board, events];
        }
      }),
    );
  } catch {
    // The file can't be opened as a database: no board is shown.
    return new Map(boards.map((board) => [board, 'noticed']));
  } finally {
    marks.close();
    try {
      database.close();
    } catch {
      // Nor closed.
    }
  }
}

it('H1 H3 H4 whatever is flipped, cut or lost on the disk, no board is ever shown as what it wasn’t; mended, it is whole', async () => {
  const folder = await newFolder();
  const server = await startServer({ folder });
  const boards: string[] = [];
  for (const title of ['一つめ', '二つめ', '三つめ']) {
    const meeting = await openMeeting(server, { title, template: 'short' });
    const voters = await gather(meeting, [['社長 太郎'], ['営業 花子', 'sales'], ['総務 次郎', 'general-affairs']]);
    await meeting.leader.do({ type: 'startAssessment' });
    for (const [who, voter] of voters.entries()) await answerAll(voter, (index) => value(who + index));
    boards.push(meeting.board);
    meeting.close();
  }
  // Closed, so that all of it stands in one file.
  const next = await server.restart();
  const whole = new Map<string, Found>();
  for (const board of boards) whole.set(board, await next.store.events.read(board as StoredEvent['board']));
  const intact = await newFolder();
  for (const name of [DATABASE, MARKS]) await copyFile(join(folder, name), join(intact, name));
  await next.stop();
  const bytes = await readFile(join(intact, DATABASE));
  expect(look(intact, boards)).toEqual(whole);

  const random = numbers(12);
  const all = [...whole.values()].flatMap((events) => (events === 'noticed' ? [] : events));
  /** Where the event stands in the file: its texts follow one another, and no other event has the same command. */
  const placeOf = ({ command, seat, body }: StoredEvent) => bytes.lastIndexOf(`${command ?? ''}${seat ?? ''}${body}`);
  const short = all.filter(({ body }) => body.length < 500);
  const tally = { flips: 0, inEvents: 0, noticed: 0, cuts: 0, tails: 0, othersRead: 0 };
  const damage = await newFolder();
  const damaged = async (change: (file: string) => Promise<unknown>): Promise<ReadonlyMap<string, Found>> => {
    const place = join(damage, String((tally.flips += 1)));
    await mkdir(place);
    for (const name of [DATABASE, MARKS]) await copyFile(join(intact, name), join(place, name));
    await change(join(place, DATABASE));
    const found = look(place, boards);
    // The one law: whole, or noticed. Never something else.
    for (const board of boards) if (found.get(board) !== 'noticed') expect(found.get(board)).toEqual(whole.get(board));
    const noticed = boards.filter((board) => found.get(board) === 'noticed');
    if (noticed.length > 0) tally.noticed += 1;
    if (noticed.length === 1) tally.othersRead += 1;
    return found;
  };

  for (let place = 0; place < PLACES; place += 1) {
    // Every other one within what people did.
    const event = place % 2 === 0 ? short[random(short.length)] : undefined;
    const at = event === undefined ? random(bytes.length) : placeOf(event) + random(32 + event.body.length);
    const flipped = Buffer.from(bytes);
    flipped[at] = (flipped[at] ?? 0) ^ (1 << random(8));
    const found = await damaged((file) => writeFile(file, flipped));
    if (event === undefined) continue;
    tally.inEvents += 1;
    expect(found.get(event.board)).toBe('noticed');
  }
  for (let cut = 0; cut < PLACES / 10; cut += 1) {
    tally.cuts += 1;
    const found = await damaged((file) => truncate(file, random(bytes.length)));
    expect([...found.values()]).toContain('noticed');
  }
  for (let lost = 0; lost < PLACES / 5; lost += 1) {
    tally.tails += 1;
    const event = all[random(all.length)];
    if (event === undefined) continue;
    const found = await damaged((file) => {
      const db = new DatabaseSync(file);
      db.prepare('delete from events where board = ? and seq >= ?').run(event.board, event.seq);
      db.close();
      return Promise.resolve();
    });
    for (const board of boards) expect(found.get(board) === 'noticed').toBe(board === event.board);
  }
  expect(tally.othersRead).toBeGreaterThan(PLACES / 4);

  // Mended, it starts and is whole.
  const store = await openSqliteStore(join(intact, DATABASE));
  for (const board of boards) expect(await store.events.read(board as StoredEvent['board'])).toEqual(whole.get(board));
  expect(store.notices).toEqual([]);
  await store.close();
  figure(19, `damaged at ${String(PLACES)} places: ${JSON.stringify(tally)}`);
});
