import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { memory, root } from './places.mjs';

/** One hash over the names and contents of these files, and of the files in these folders. Missing ones count too. */
export function hashOf(paths, { skip = () => false, also = '' } = {}) {
  const hash = createHash('sha256').update(also);
  for (const path of paths.flatMap(filesIn).filter((file) => !skip(file))) {
    hash.update(`\0${relative(root, path).replaceAll('\\', '/')}\0`);
    try {
      hash.update(readFileSync(path));
    } catch {
      hash.update('missing');
    }
  }
  return hash.digest('hex');
}

function filesIn(path) {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

/** What was remembered under this name, or null. */
export function recall(name) {
  try {
    return readFileSync(join(memory, name), 'utf8');
  } catch {
    return null;
  }
}

export function remember(name, text) {
  const file = join(memory, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

export function forget(name) {
  rmSync(join(memory, name), { force: true });
}
