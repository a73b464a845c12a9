import { cp } from 'node:fs/promises';
import type { BoardId } from '@nemawashi/shared/board/ids';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { migrate } from '../migrations/migrate.ts';
import { FolderInUse, StorageFailed } from '../store.ts';
import { judged, unreachable } from './opening.ts';
import { openPostgresStore } from './postgres-store.ts';
import { clusterHere, marksFolder, noPostgres } from './testing/here.ts';
import { Wire } from './testing/wire.ts';

const well = { version: '17.1', number: 170_001, encoding: 'UTF8', fsync: 'on', pages: 'on' };

describe('what a database is asked before it is trusted with boards', () => {
  it('Z13 one that is too old, or of another encoding, is refused in a sentence', () => {
    expect(judged(well)).toEqual([]);
    expect(() => judged({ ...well, version: '13.9', number: 130_009 })).toThrow(
      'is PostgreSQL 13.9: Nemawashi needs 14',
    );
    expect(() => judged({ ...well, encoding: 'EUC_JP' })).toThrow("ENCODING 'UTF8'");
  });

  it('Z11 one that doesn’t wait for its disk is told of', () => {
    const notices = judged({ ...well, fsync: 'off', pages: 'off' });
    expect(notices.map((notice) => /has (\w+) off/.exec(notice)?.[1])).toEqual(['fsync', 'full_page_writes']);
  });

  it('Z13 a refused password is a sentence, and says nothing of it', () => {
    const refused = new pg.DatabaseError('password authentication failed for user "somebody"', 0, 'error');
    refused.code = '28P01';
    expect(unreachable(refused).message).toBe('the database can’t be opened: it refused the password of DATABASE_URL');
  });
});

describe.skipIf(noPostgres)('opening a database', () => {
  const here = clusterHere();

  async function open(url: string) {
    const { folder, remove } = await marksFolder();
    onTestFinished(remove);
    const store = await openPostgresStore({ url, most: 4, folder });
    onTestFinished(() => store.close());
    return store;
  }

  it('Z13 says in one line what is wrong with where it should be', async () => {
    await expect(open(here.cluster.url('nowhere'))).rejects.toThrow('there is no such database');
    await expect(open('postgres://somebody:secret@127.0.0.1:1/boards')).rejects.toThrow(/nobody listens there$/);
    await here.cluster.run(
      "create database latin encoding 'LATIN1' locale_provider libc locale 'C' template template0",
    );
    await expect(open(here.cluster.url('latin'))).rejects.toThrow('the database is encoded as LATIN1');
  });

  it('Z13 is brought up to date by one of several that start at once', async () => {
    const url = await here.cluster.database();
    const several = Array.from({ length: 3 }, () => {
      const pool = new pg.Pool({ connectionString: url, max: 2 });
      return new Kysely<never>({ dialect: new PostgresDialect({ pool }) });
    });
    onTestFinished(async () => {
      for (const each of several) await each.destroy();
    });
    await Promise.all(several.map((each) => migrate(each, 'PostgreSQL')));
    const name = new URL(url).pathname.slice(1);
    expect(await here.cluster.run('select count(*)::integer as count from identity', name)).toEqual([{ count: 1 }]);
    await (await open(url)).check();
  });

  it('Z13 is refused where a newer version has written to it', async () => {
    const url = await here.cluster.database('newer');
    await (await open(url)).close();
    await here.cluster.run("insert into kysely_migration (name, timestamp) values ('9999-later', '2030')", 'newer');
    await expect(open(url)).rejects.toThrow('was written by a newer version of Nemawashi');
  });

  it('Z14 Z30 has several servers, and one that finds itself kept out by an earlier version writes nothing', async () => {
    const url = await here.cluster.database('held');
    const first = await open(url);
    await (await open(url)).close();
    // As an earlier version had it: whoever held the lock loses the connection, and another is there first.
    const other = new pg.Client({ connectionString: url });
    await other.connect();
    onTestFinished(() => other.end());
    const LOCK = '7233498521746370913';
    await other.query(
      `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'
         and ((classid::bigint << 32) | objid::bigint)::text = '${LOCK}'
         and database = (select oid from pg_database where datname = 'held')`,
    );
    await other.query(`select pg_advisory_lock(${LOCK})`);
    await expect.poll(() => first.check().then(() => 'ready', String), { timeout: 30_000 }).toContain('can’t share it');
    await expect(first.check()).rejects.toBeInstanceOf(StorageFailed);
    await expect(open(url)).rejects.toBeInstanceOf(FolderInUse);
    await other.query(`select pg_advisory_unlock(${LOCK})`);
    await expect.poll(() => first.check().then(() => 'ready', String), { timeout: 30_000 }).toBe('ready');
  });

  it('Z30 refuses a server on the data folder of another, or on a copy of it', async () => {
    const url = await here.cluster.database();
    const { folder, remove } = await marksFolder();
    onTestFinished(remove);
    const first = await openPostgresStore({ url, most: 4, folder });
    const copy = await marksFolder();
    onTestFinished(copy.remove);
    await cp(folder, copy.folder, { recursive: true });
    for (const same of [folder, copy.folder])
      await expect(openPostgresStore({ url, most: 4, folder: same, patience: 0 })).rejects.toThrow(
        'give each server a DATA_DIR of its own',
      );
    await first.close();
    await (await openPostgresStore({ url, most: 4, folder })).close();
  });

  it('Z29 hears again after its line was cut, and is told that anything may have changed', async () => {
    const url = await here.cluster.database('cut');
    const wire = await Wire.to(here.cluster.socket);
    onTestFinished(() => wire.close());
    const first = await open(here.cluster.url('cut', wire.port));
    const second = await open(url);
    const heard: unknown[] = [];
    const again = new Promise<void>((resolve) => {
      first.wakes.listen((of, what) => {
        heard.push([of, what]);
        if (what !== null) return;
        second.wakes.tell('board-a' as BoardId, 'log');
        resolve();
      });
    });
    wire.cut();
    await again;
    await expect.poll(() => heard.at(-1), { timeout: 30_000 }).toEqual(['board-a', 'log']);
    expect(heard[0]).toEqual([null, null]);
  });
});
