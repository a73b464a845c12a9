import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ENDING, isPacked } from '../packed.ts';

/** The core, what states are made by and what they are made of; packed it is one with the rest. */
const CORE = fileURLToPath(new URL(isPacked ? '.' : '../../../shared/src', import.meta.url));

let found: Promise<string> | null = null;

/**
 * A name for how this program makes states of logs: another one after every change to the core, so that nobody has to think
 * of it and no state is ever read that this program wouldn't make itself.
 */
export function shapeOfStates(): Promise<string> {
  found ??= (async () => {
    const hash = createHash('sha256');
    const files = await readdir(CORE, { recursive: true });
    const made = files.filter((file) => file.endsWith(ENDING) && !file.endsWith('.test.ts'));
    for (const file of made.sort()) hash.update(`${file}\n`).update(await readFile(join(CORE, file)));
    return hash.digest('base64url');
  })();
  return found;
}
