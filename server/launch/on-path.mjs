import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const ENDINGS = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];

/** The first file of that name on PATH that can be run, or null. */
export function onPath(name, path = process.env.PATH ?? '') {
  for (const folder of path.split(delimiter).filter(Boolean)) {
    for (const ending of ENDINGS) {
      const file = join(folder, name + ending);
      if (canRun(file)) return file;
    }
  }
  return null;
}

export function canRun(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
