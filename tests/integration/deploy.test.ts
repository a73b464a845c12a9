import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readConfig } from '@nemawashi/server/config';
import { expect, it } from 'vitest';
import { stagesOf } from '../image/dockerfile.ts';

const inside = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const textOf = (path: string): string => readFileSync(inside(path), 'utf8');
const stages = stagesOf(textOf('server/deploy/Dockerfile'));
const lines = stages.flatMap(({ instructions }) => instructions);
const manifest = JSON.parse(textOf('package.json')) as { packageManager: string; engines: { node: string } };

it('Z4 the image is built by the package manager and a Node that package.json names', () => {
  const installed = lines.flatMap(({ rest }) => /install --global (\S+)/.exec(rest)?.[1] ?? []);
  expect(new Set(installed)).toEqual(new Set([manifest.packageManager]));
  for (const { from } of stages) {
    const [, major = 0] = /^node:(\d+)-/.exec(from) ?? [];
    expect(Number(major)).toBeGreaterThanOrEqual(Number.parseInt(manifest.engines.node.slice(2), 10));
  }
});

it('Z4 what it copies is there, it isn’t run by root, and its data is in a volume', () => {
  const copied = lines.flatMap(({ word, rest }) =>
    word === 'COPY' && !rest.startsWith('--from=') ? rest.split(' ').slice(0, -1) : [],
  );
  expect(copied.length).toBeGreaterThan(0);
  expect(copied.filter((path) => !existsSync(inside(path)))).toEqual([]);
  const last = new Map(stages.at(-1)?.instructions.map(({ word, rest }) => [word, rest]));
  expect(last.get('USER')).toMatch(/^[1-9]\d*:[1-9]\d*$/);
  expect(last.get('ENV')).toContain(`DATA_DIR=${last.get('VOLUME') ?? '?'}`);
  expect(last.get('HEALTHCHECK')).toContain('/readyz');
});

it.each([
  'server/deploy/compose.yaml',
  'server/deploy/compose.postgres.yaml',
  'server/deploy/nemawashi.service',
  'server/deploy/Dockerfile',
])('Z4 %s sets variables that the server reads', (file) => {
  const named = [...textOf(file).matchAll(/^\s+([A-Z_]+): \$\{|(?:Environment=|ENV |[a-z] )([A-Z_]+)=/gm)];
  const variables = named.map(([, one, other]) => one ?? other ?? '').filter((name) => name !== 'NODE_ENV');
  expect(variables.length).toBeGreaterThan(0);
  // An unknown one would be taken as nothing.
  for (const name of variables) expect(readConfig({ [name]: ' ' }), name).not.toEqual(readConfig({}));
});

const analyzer = spawnSync('systemd-analyze', ['--version']).status === 0;
it.runIf(analyzer)('Z4 systemd finds nothing wrong with the unit', () => {
  const { status, stderr } = spawnSync('systemd-analyze', ['verify', inside('server/deploy/nemawashi.service')], {
    encoding: 'utf8',
  });
  expect(stderr.split('\n').filter((line) => line.includes('nemawashi.service'))).toEqual([]);
  expect(status).toBe(0);
});
