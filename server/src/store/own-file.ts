import { closeSync, constants, fchmodSync, openSync } from 'node:fs';

/** Readable and writable by its owner alone, also if an earlier version made it. `make`: an empty one where there is none. */
export function ownFile(file: string, { make }: { readonly make: boolean }): void {
  let opened: number;
  try {
    opened = openSync(file, constants.O_RDONLY | (make ? constants.O_CREAT : 0), 0o600);
  } catch {
    // Whoever opens it next says what is wrong with it.
    return;
  }
  try {
    fchmodSync(opened, 0o600);
  } catch {
    // Another user's, or a file system without modes.
  } finally {
    closeSync(opened);
  }
}
