import { copyFile, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { openStore } from '@nemawashi/server/store/open-store';
import { verifyAll } from '@nemawashi/server/operator/verify';
import type { BoardId, SeatId } from '@nemawashi/shared/board/ids';
import { describe, expect, it } from 'vitest';
import { DATABASE, newFolder } from '../support/folder-of.ts';
import { newBrowser, startServer } from '../support/server.ts';
import { exported } from '../support/workbook.ts';

interface ReleasedBoard {
  readonly board: BoardId;
  readonly phase: string;
  readonly title: string;
  readonly people: readonly string[];
  readonly seats: Readonly<Record<string, { readonly seat: SeatId; readonly cookie: string }>>;
  readonly means: readonly { readonly item: string; readonly mean: number | null; readonly n: number }[] | null;
  readonly events: number;
  readonly head?: string;
}
type Boards = Readonly<Record<'open' | 'revealed', ReleasedBoard>>;

const inside = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const SCHEMAS = (await readdir(inside('server/src/store/migrations')))
  .filter((file) => /^\d{4}-.*\.ts$/.test(file))
  .map((file) => file.slice(0, -3))
  .sort();

async function copyOf(schema: string): Promise<{ folder: string; boards: Boards }> {
  const [folder, from] = [await newFolder(), inside(`tests/folders/${schema}`)];
  for (const file of await readdir(from))
    if (file.startsWith('nemawashi.')) await copyFile(join(from, file), join(folder, file));
  return { folder, boards: JSON.parse(await readFile(join(from, 'index.json'), 'utf8')) as Boards };
}

/** By which schemas a database has gone. */
function schemasOf(file: string): string[] {
  const db = new DatabaseSync(file, { readOnly: true });
  const rows = db.prepare('select name from kysely_migration order by name').all() as { name: string }[];
  db.close();
  return rows.map(({ name }) => name);
}

it('Z65 of every schema that was released a folder stands here, and the guide says what it changed', async () => {
  const folders = await readdir(inside('tests/folders'), { withFileTypes: true });
  const kept = folders
    .filter((each) => each.isDirectory())
    .map(({ name }) => inside(`tests/folders/${name}/${DATABASE}`));
  const lasts = kept.map((file) => schemasOf(file).at(-1));
  expect(SCHEMAS.length).toBeGreaterThan(5);
  // The last one is this program's own: its folder is kept when another comes after it.
  expect(SCHEMAS.slice(0, -1).filter((schema) => !lasts.includes(schema))).toEqual([]);
  const guide = await readFile(inside('docs/upgrading.md'), 'utf8');
  const told = [...guide.matchAll(/^### `(\d{4}-[\w-]+)`.*\n\n(.+)/gm)].map(([, schema = '']) => schema);
  expect(told).toEqual(SCHEMAS);
});

describe.each(['schema-1', 'schema-6', 'schema-7'])('Z66 a folder of %s', (schema) => {
  it('means the same, goes on, and is of this schema then', async () => {
    const { folder, boards } = await copyOf(schema);
    const complaints: string[] = [];
    const onLog = (line: string) => {
      if (/"level":[456]0/.test(line)) complaints.push(line);
    };
    const server = await startServer({ folder, onLog });
    expect(schemasOf(join(folder, DATABASE))).toEqual(SCHEMAS);
    const sit = (which: keyof Boards, who: string) => {
      const { board, seats } = boards[which];
      const held = seats[who] ?? expect.fail(`Nobody is ${who}`);
      const browser = newBrowser(server);
      browser.cookie = held.cookie;
      return browser.open(board, held.seat);
    };
    const [opened, revealed] = [await sit('open', 'leader'), await sit('revealed', 'representative')];
    for (const [{ sections }, board] of [
      [opened, boards.open],
      [revealed, boards.revealed],
    ] as const) {
      expect(sections.board).toMatchObject({ phase: board.phase, title: board.title });
      expect(sections.people.map(({ name }) => name)).toEqual(board.people);
      expect(sections.assessment?.items.map(({ item, figures: { mean, n } }) => ({ item, mean, n })) ?? null).toEqual(
        board.means,
      );
    }
    expect((await exported(revealed, 'markdown')).status).toBe(200);

    // What was sealed then is counted now.
    const [round] = opened.sections.board.rounds;
    await opened.do({ type: 'closeRound', round: round?.id ?? expect.fail('No round'), reveal: 'everyone' });
    await opened.until(({ assessment }) => assessment !== null);
    expect(opened.sections.assessment?.items[0]?.figures.n).toBe(4);
    for (const client of [opened, revealed]) client.close();
    const verified = await verifyAll(server.store);
    expect(verified.boards.map(({ problem }) => problem)).toEqual([null, null]);
    const { board, events, head } = boards.revealed;
    const check = verified.boards.find((each) => each.board === board);
    expect(check?.seq).toBe(events);
    // Before there was a chain there was no head.
    if (head !== undefined) expect(check?.head).toBe(head);
    expect(complaints).toEqual([]);
    await server.stop();
  });
});

it('Z67 a folder that a newer version has written is refused in one sentence, and left as it is', async () => {
  const { folder } = await copyOf('schema-6');
  await (await openStore({ dataDir: folder })).close();
  const db = new DatabaseSync(join(folder, DATABASE));
  db.exec("insert into kysely_migration (name, timestamp) values ('9999-later', '2030-01-01T00:00:00.000Z')");
  db.close();
  const before = await readFile(join(folder, DATABASE));
  await expect(openStore({ dataDir: folder })).rejects.toThrow(
    /^the data folder was written by a newer version of Nemawashi: [^\n]+$/,
  );
  expect(await readFile(join(folder, DATABASE))).toEqual(before);
});
