import { copyFile, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { foldLog } from '@nemawashi/server/boards/log';
import { openLog } from '@nemawashi/server/boards/opening';
import { openSqliteStore } from '@nemawashi/server/store/sqlite/sqlite-store';
import type { BoardId, SeatId } from '@nemawashi/shared/board/ids';
import type { BoardState } from '@nemawashi/shared/board/state';
import { expect, it, onTestFinished } from 'vitest';
import { DATABASE, newFolder } from '../support/folder-of.ts';

interface UncompactedBoard {
  readonly board: BoardId;
  readonly phase: string;
  readonly title: string;
  readonly voters: readonly {
    readonly seat: SeatId;
    readonly ballot: Readonly<Record<string, { readonly value: number; readonly revision: number }>>;
  }[];
  readonly events: number;
  readonly head: string;
}

const written = (name: string) => fileURLToPath(new URL(`../folders/schema-4/${name}`, import.meta.url));
const BOARDS = Object.values(
  JSON.parse(await readFile(written('index.json'), 'utf8')) as Readonly<Record<string, UncompactedBoard>>,
);

function expectSame(state: BoardState | null, { phase, title, voters }: UncompactedBoard): void {
  expect(state).toMatchObject({ phase, title });
  const ballots = state?.rounds.first()?.ballots;
  expect(ballots?.size).toBe(voters.length);
  for (const { seat, ballot } of voters) {
    const kept = Object.entries(ballots?.get(seat) ?? {});
    expect(Object.fromEntries(kept.map(([subject, { value, revision }]) => [subject, { value, revision }]))).toEqual(
      ballot,
    );
  }
}

it('H19 R20 a folder that kept every answer means the same, and so it does when its logs are compacted', async () => {
  const folder = await newFolder();
  for (const name of [DATABASE, 'nemawashi.marks']) await copyFile(written(name), join(folder, name));
  let store = await openSqliteStore(join(folder, DATABASE));
  onTestFinished(() => store.close());
  expect(store.notices).toEqual([]);
  let last = 0;
  for (const each of BOARDS) {
    const before = await foldLog(store.events, each.board);
    expectSame(before.state, each);
    const { problem, seq, head } = await store.events.check(each.board);
    expect({ problem, seq, head }).toEqual({ problem: null, seq: each.events, head: each.head });
    const answers = each.voters.flatMap(({ ballot }) => Object.values(ballot));
    expect(before.superseded).toBe(answers.reduce((sum, { revision }) => sum + revision - 1, 0));
    last += answers.length;
    let erased = 0;
    for await (const some of store.events.compact(each.board)) erased += some;
    expect(erased).toBe(before.superseded);
    expect(JSON.stringify((await foldLog(store.events, each.board)).state)).toBe(JSON.stringify(before.state));
  }
  await store.close();
  store = await openSqliteStore(join(folder, DATABASE));
  for (const each of BOARDS) {
    expectSame((await openLog(store.events, each.board))?.state ?? null, each);
    const { problem, seq, head } = await store.events.check(each.board);
    expect({ problem, seq, head }).toEqual({ problem: null, seq: each.events, head: each.head });
  }
  const files = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name))));
  const answered = files.flatMap((file) => file.toString('latin1').match(/"value":\d,"revision":\d/g) ?? []);
  expect(answered).toHaveLength(last);
});
