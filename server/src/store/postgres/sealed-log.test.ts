import { Readable } from 'node:stream';
import type { BoardId } from '@nemawashi/shared/board/ids';
import { describe, expect, it, onTestFinished } from 'vitest';
import { board, EVENTS, event, LEFT, log, other, said, withoutValue } from '../sqlite/testing/answered-log.ts';
import { LogBroken, type Problem, type Store } from '../store.ts';
import { openPostgresStore } from './postgres-store.ts';
import { clusterHere, marksFolder, noPostgres } from './testing/here.ts';

describe.skipIf(noPostgres)('a log in PostgreSQL', () => {
  const here = clusterHere();

  async function written() {
    const url = await here.cluster.database();
    const { folder, remove } = await marksFolder();
    const open = () => openPostgresStore({ url, most: 4, folder });
    let store = await open();
    onTestFinished(async () => {
      await store.close();
      await remove();
    });
    await store.events.append(log());
    await store.events.append([{ ...event(1, { type: 'boardFounded' }), board: other }]);
    return {
      get store() {
        return store;
      },
      run: (sql: string) => here.cluster.run(sql, new URL(url).pathname.slice(1)),
      async reopen() {
        await store.close();
        store = await open();
      },
    };
  }

  async function compact(store: Store): Promise<number> {
    let erased = 0;
    for await (const each of store.events.compact(board)) erased += each;
    return erased;
  }

  const changes: readonly [sql: string, problem: Problem, seq: number][] = [
    [`update events set body = replace(body, 'said', 'sayd') where seq = 1500`, 'changed', 1499],
    [`update events set at = at + 1 where board = '${board}' and seq = 1200`, 'changed', 1199],
    ['delete from events where seq = 700', 'missing', 699],
    [`delete from events where board = '${board}' and seq > ${String(EVENTS - 3)}`, 'lost', EVENTS - 3],
  ];

  it.each(changes)('Z15 H1 notices what somebody did to it: %s', async (sql, problem, seq) => {
    const { store, run } = await written();
    await run(sql);
    const check = await store.events.check(board);
    expect(check).toMatchObject({ problem, seq });
    await expect(store.events.read(board)).rejects.toBeInstanceOf(LogBroken);
    await expect(Readable.from(store.events.verify(board)).toArray()).rejects.toMatchObject({ check });
    // Every other board lives.
    expect(await store.events.read(other)).toHaveLength(1);
  });

  it('Z15 H8 ends with its last good event when it is repaired, and what was there is kept', async () => {
    const here = await written();
    await here.run('delete from events where seq = 1700');
    const check = await here.store.events.check(board);
    const kept = await here.store.repair(check, { ...event(0, { type: 'boardRestored' }), board });
    await here.reopen();
    const events = await here.store.events.read(board);
    expect(events).toHaveLength(1700);
    expect(events.at(-1)?.body).toContain('boardRestored');
    const [name = ''] = kept;
    expect(await here.run(`select count(*)::integer as count from "${name}"`)).toEqual([{ count: EVENTS - 1 }]);
    expect(await here.store.events.check(other)).toMatchObject({ problem: null });
  });

  it('Z15 H14 H15 is compacted: what was superseded is in no table, and it verifies with the same heads', async () => {
    const here = await written();
    const before = await here.store.events.check(board);
    const whole = await here.store.events.read(board);
    await here.store.events.keepSnapshot(board, { seq: EVENTS, shape: 'this', lines: 'said-' });
    expect(await here.store.events.snapshot(board, 'this')).toEqual({ seq: EVENTS, shape: 'this', lines: 'said-' });
    expect(await here.store.events.snapshot(board, 'that')).toBeNull();
    expect(await compact(here.store)).toBe(EVENTS - LEFT);
    expect(await here.store.events.snapshot(board, 'this')).toBeNull();
    await here.reopen();
    expect(await here.store.events.check(board)).toEqual(before);
    expect((await here.store.events.read(board)).map(withoutValue)).toEqual(whole.map(withoutValue));
    expect(await here.store.events.read(board, 1000)).toHaveLength(EVENTS - 1000);
    const receipts = (await Readable.from(here.store.events.verify(board)).toArray()).flat();
    expect(receipts).toHaveLength(EVENTS - LEFT);
    const left = await here.run("select body from events where body like '%said-%'");
    expect(left.some(({ body }) => String(body).includes(said('seat0', 'item0', 1)))).toBe(false);
    expect(await compact(here.store)).toBe(0);
    await here.store.events.append([event(EVENTS + 1, { type: 'later' })]);
  });

  it('Z15 H14 notices what was done to what is left of erased answers', async () => {
    const here = await written();
    await compact(here.store);
    await here.run("update erased set seal = '\\x00' where block = 0");
    expect(await here.store.events.check(board)).toMatchObject({ problem: 'changed', seq: 1 });
  });

  it('Z15 notices that a backup was put in its place which is older than what this server acknowledged', async () => {
    const here = await written();
    const { store, run } = here;
    await run('create table copied as select * from events');
    await store.events.append([event(EVENTS + 1, { type: 'later' })]);
    await run('truncate events');
    await run('insert into events select * from copied');
    await here.reopen();
    expect(await here.store.events.check(board)).toMatchObject({ problem: 'lost', seq: EVENTS });
    expect(await here.store.events.traces()).toEqual(expect.arrayContaining<BoardId>([board, other]));
  });
});
