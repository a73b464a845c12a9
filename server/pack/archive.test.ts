import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { expect, it, onTestFinished } from 'vitest';
import { entriesOf, tarball, zipped } from './archive.ts';

/** The empty file, the one that fills its block, the name that doesn't fit into one field. */
const FILES = {
  'a/empty': '',
  'a/block': 'x'.repeat(512),
  [`${'long/'.repeat(22)}name.js`]: '長い',
  start: '#!',
};

function entries() {
  const folder = mkdtempSync(join(tmpdir(), 'nemawashi-archive-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return entriesOf(folder, 'top', ['start']);
}

const expected = Object.fromEntries(
  Object.entries(FILES)
    .map(([path, text]) => [`top/${path}`, text] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1)),
);

it('Z60 the tarball holds every file under one folder, and the program can be run', () => {
  const tar = Buffer.from(gunzipSync(tarball(entries())));
  const field = (at: number, length: number) => tar.toString('utf8', at, at + length).split('\0')[0] ?? '';
  const read: Record<string, string> = {};
  const modes: Record<string, string> = {};
  let at = 0;
  for (; field(at, 100) !== '';) {
    const block = Buffer.from(tar.subarray(at, at + 512));
    const sum = Number.parseInt(field(at + 148, 8), 8);
    block.fill(' ', 148, 156);
    expect(block.reduce((total, byte) => total + byte, 0)).toBe(sum);
    const size = Number.parseInt(field(at + 124, 12), 8);
    const path = [field(at + 345, 155), field(at, 100)].filter((part) => part !== '').join('/');
    read[path] = tar.toString('utf8', at + 512, at + 512 + size);
    modes[path] = field(at + 100, 8);
    at += 512 + Math.ceil(size / 512) * 512;
  }
  expect(read).toEqual(expected);
  expect(tar.length - at).toBe(1024);
  expect([modes['top/start'], modes['top/a/block']]).toEqual(['0000755', '0000644']);
});

it('Z60 the zip file holds the same, and both are the same bytes whenever they are made', () => {
  const unzipped = Object.entries(unzipSync(zipped(entries()))).map(([path, bytes]) => [
    path,
    new TextDecoder().decode(bytes),
  ]);
  expect(Object.fromEntries(unzipped)).toEqual(expected);
  expect(Buffer.compare(tarball(entries()), tarball(entries()))).toBe(0);
  expect(Buffer.compare(zipped(entries()), zipped(entries()))).toBe(0);
});
