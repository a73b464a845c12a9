import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { commonItems } from '@nemawashi/shared/comparing/common-items';
import { comparedBoard } from '@nemawashi/shared/comparing/compared';
import { readFile } from '@nemawashi/shared/comparing/read-file';
import { recompute, type Recomputed } from '@nemawashi/shared/export/recompute';
import { expect, it } from 'vitest';
import { olderFile, olderJson } from '../support/older-folder.ts';

const BUNDLES = ['bundle-agreed.json', 'bundle-anonymous.json', 'bundle-two-rounds.json'];
const problemIn = (answer: Recomputed): string | null => (answer.ok ? null : answer.problem);
const CLEAR = /decision model 1.*model 2.*can’t check it/;

it.each(BUNDLES)(
  'X31 %s, exported by the version with model 1: recompute says that it can’t check it, and who can',
  async (name) => {
    const answer = recompute(await olderJson(name));
    expect(problemIn(answer)).toMatch(CLEAR);
  },
);

it.each(BUNDLES)('N1 %s stands beside boards of today', async (name) => {
  const read = readFile(new TextEncoder().encode(await olderFile(name)));
  if (!read.ok || read.kind !== 'board') throw new Error(JSON.stringify(read));
  const { rounds } = (await olderJson(name)) as { rounds: { checklist: { outcome: Record<string, unknown> } } };
  const compared = comparedBoard(read.board, commonItems([read.board.counted]));
  const { top, field, lean, recommended } = rounds.checklist.outcome;
  expect(compared).toMatchObject({ top, field, lean, recommended });
  expect(compared.places).not.toBeNull();
});

it('X31 a bundle of a version to come is named as such, and one that was bent says where', async () => {
  const bundle = (await olderJson('bundle-agreed.json')) as Record<string, unknown>;
  expect(problemIn(recompute({ ...bundle, version: 9 }))).toMatch(/version is 9/);
  expect(problemIn(recompute({ ...bundle, version: 2, rounds: 'none' }))).toMatch(/can’t be read: rounds/);
});

it('X31 on the command line it is one line and exit code 2, with nothing on standard output', async () => {
  const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  const run = promisify(execFile)(process.execPath, [
    at('../../server/src/cli.ts'),
    'recompute',
    at('../folders/model-1/bundle-agreed.json'),
  ]);
  const failed = (await run.then(
    () => null,
    (error: unknown) => error,
  )) as { code: number; stdout: string; stderr: string } | null;
  expect(failed).toMatchObject({ code: 2, stdout: '' });
  expect(failed?.stderr.trim()).toMatch(CLEAR);
  expect(failed?.stderr.trim().split('\n')).toHaveLength(1);
});
