import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Zippable, zipSync } from 'fflate';

interface Entry {
  /** In the archive, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly mode: number;
}

/** A block of a tar file, in bytes. */
const BLOCK = 512;
/** Of every file, so that the same program makes the same archive. Seconds since 1970; a zip file knows nothing before 1980. */
const WRITTEN = Date.UTC(2000, 0, 1) / 1000;

/** Every file in `folder`, under the folder's own name; `programs` can be run. */
export function entriesOf(folder: string, name: string, programs: readonly string[]): readonly Entry[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) =>
      join(each.parentPath, each.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
    .map((path) => ({
      path: `${name}/${path}`,
      bytes: readFileSync(join(folder, path)),
      mode: programs.includes(path) ? 0o755 : 0o644,
    }));
}

/** As `tar` and npm read it. */
export function tarball(entries: readonly Entry[]): Uint8Array {
  const blocks = entries.flatMap((entry) => {
    const rest = entry.bytes.length % BLOCK;
    return [header(entry), entry.bytes, new Uint8Array(rest === 0 ? 0 : BLOCK - rest)];
  });
  return gzipSync(Buffer.concat([...blocks, new Uint8Array(2 * BLOCK)]), { level: 9 });
}

/** POSIX ustar: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html */
function header({ path, bytes, mode }: Entry): Uint8Array {
  const cut = path.length <= 100 ? 0 : path.indexOf('/', path.length - 101) + 1;
  const block = Buffer.alloc(BLOCK);
  const octal = (number: number, digits: number) => `${number.toString(8).padStart(digits, '0')}\0`;
  block.write(path.slice(cut), 0, 100);
  block.write(octal(mode, 7), 100);
  block.write(octal(0, 7) + octal(0, 7), 108);
  block.write(octal(bytes.length, 11) + octal(WRITTEN, 11), 124);
  block.write('        0', 148);
  block.write('ustar\x0000', 257);
  block.write(path.slice(0, Math.max(0, cut - 1)), 345, 155);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${octal(sum, 6)} `, 148);
  return block;
}

/** As Windows opens it by itself. */
export function zipped(entries: readonly Entry[]): Uint8Array {
  const UNIX = 3;
  const files: Zippable = Object.fromEntries(
    entries.map(({ path, bytes, mode }) => [
      path,
      [bytes, { mtime: WRITTEN * 1000, os: UNIX, attrs: (0o100000 | mode) << 16 }],
    ]),
  );
  return zipSync(files, { level: 6 });
}
