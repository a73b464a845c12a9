import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { Database } from './database.ts';

it('Z5 a copy begins also where a transaction is just under way, and holds what that wrote', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'nemawashi-copying-'));
  const database = new Database(join(folder, 'test.sqlite'));
  onTestFinished(async () => {
    database.close();
    await rm(folder, { recursive: true, force: true });
  });
  const run = (sql: string) => database.run({ sql, parameters: [] });
  run('create table words (word text)');
  run('begin immediate');
  run(`insert into words values ('under way')`);
  let copied = false;
  const copying = database.copyTo(join(folder, 'copy.sqlite'), 256).then(() => (copied = true));
  // Long enough for many first steps.
  for (let turn = 0; turn < 200; turn += 1) await nextTurn();
  expect(copied).toBe(false);
  run('commit');
  await copying;
  const copy = new Database(join(folder, 'copy.sqlite'));
  onTestFinished(() => copy.close());
  expect(copy.run({ sql: 'select word from words', parameters: [] }).rows).toEqual([{ word: 'under way' }]);
});

it('Z5 a copy goes in steps, between which others write', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'nemawashi-copying-'));
  const database = new Database(join(folder, 'test.sqlite'));
  onTestFinished(async () => {
    database.close();
    await rm(folder, { recursive: true, force: true });
  });
  const run = (sql: string) => database.run({ sql, parameters: [] });
  run('create table words (word text)');
  run('insert into words values (zeroblob(1000000))');
  /** How many are written until it is done; while a step goes on nobody can. */
  async function writtenWhile(pages: number): Promise<number> {
    let copied = false;
    const copying = database.copyTo(join(folder, `${String(pages)}.sqlite`), pages).then(() => (copied = true));
    let written = 0;
    for (; !copied && written < 1000; written += 1) {
      run(`insert into words values ('meanwhile')`);
      await nextTurn();
    }
    await copying;
    return written;
  }
  expect(await writtenWhile(4)).toBeGreaterThan(await writtenWhile(100_000));
});
