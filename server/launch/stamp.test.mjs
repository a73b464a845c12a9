import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { hashOf } from './stamp.mjs';

let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nemawashi-stamp-'));
  mkdirSync(join(folder, 'in'));
  writeFileSync(join(folder, 'in', 'a.ts'), 'one');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('stays while nothing changes', () => {
  expect(hashOf([folder])).toBe(hashOf([folder]));
});

it('changes with a content, a name, a new file and the words given beside them', () => {
  const seen = [hashOf([folder]), hashOf([folder], { also: 'linux' })];
  writeFileSync(join(folder, 'in', 'a.ts'), 'two');
  seen.push(hashOf([folder]));
  renameSync(join(folder, 'in', 'a.ts'), join(folder, 'in', 'b.ts'));
  seen.push(hashOf([folder]));
  writeFileSync(join(folder, 'c.ts'), '');
  seen.push(hashOf([folder]));
  expect(new Set(seen).size).toBe(seen.length);
});

it('leaves out what it is told to skip, and takes a missing file as it comes', () => {
  const options = { skip: (file) => file.endsWith('.test.ts') };
  const before = hashOf([folder, join(folder, 'missing')], options);
  writeFileSync(join(folder, 'in', 'a.test.ts'), 'test');
  expect(hashOf([folder, join(folder, 'missing')], options)).toBe(before);
});
