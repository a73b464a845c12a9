import { closeSync, openSync, readSync } from 'node:fs';
import { readdir, readFile, readlink } from 'node:fs/promises';

/** What the system shows of a process to its owner. */
export interface ChildSeen {
  readonly pid: number;
  /** Arguments and environment, as they were when it began. */
  readonly told: Buffer;
  /** Where its first three descriptors lead: input, output and errors. */
  readonly standard: readonly string[];
  /** Every file that it holds open or has mapped into its memory. */
  readonly files: readonly string[];
}

const SYSTEM = '/proc';
const lines = (bytes: Buffer): string[] => bytes.toString('latin1').split('\n');
const isNumber = (name: string): boolean => /^\d+$/.test(name);

/** Children of this process that run the program; null where the system doesn't tell (only Linux does). */
export async function childrenSeen(program: string): Promise<readonly ChildSeen[] | null> {
  const names = await readdir(SYSTEM).catch(() => null);
  if (names === null) return null;
  const seen = await Promise.all(names.filter(isNumber).map((name) => look(Number(name), program).catch(() => null)));
  return seen.filter((each) => each !== null);
}

/** Null: another's, or another program. Rejects where the process has just ended. */
async function look(pid: number, program: string): Promise<ChildSeen | null> {
  const of = (what: string) => `${SYSTEM}/${String(pid)}/${what}`;
  const [status, line] = await Promise.all([readFile(of('status')), readFile(of('cmdline'))]);
  if (!lines(status).includes(`PPid:\t${String(process.pid)}`) || !line.includes(program)) return null;
  const [environment, maps, descriptors] = await Promise.all([
    readFile(of('environ')),
    readFile(of('maps')),
    readdir(of('fd')),
  ]);
  const open = await Promise.all(descriptors.map((name) => readlink(of(`fd/${name}`)).catch(() => '')));
  const mapped = lines(maps).flatMap((each) => /\s(\/.*)$/.exec(each)?.[1] ?? []);
  return {
    pid,
    told: Buffer.concat([line, environment]),
    standard: ['0', '1', '2'].map((name) => open[descriptors.indexOf(name)] ?? ''),
    files: [...open, ...mapped],
  };
}

/** All that it has in its memory and may write to, part by part; nothing where the system doesn't let us read it. */
export async function* memoryOf({ pid }: ChildSeen): AsyncGenerator<Buffer> {
  const maps = lines(await readFile(`${SYSTEM}/${String(pid)}/maps`));
  let memory: number;
  try {
    memory = openSync(`${SYSTEM}/${String(pid)}/mem`, 'r');
  } catch {
    return;
  }
  try {
    for (const line of maps) {
      const found = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line);
      if (found === null) continue;
      const [from, to] = [Number(`0x${found[1] ?? ''}`), Number(`0x${found[2] ?? ''}`)];
      // What is reserved and not used is far larger than what is there.
      if (to - from > LARGEST_PART) continue;
      const part = Buffer.alloc(to - from);
      try {
        yield part.subarray(0, readSync(memory, part, 0, part.length, from));
      } catch {
        // Given back meanwhile, or never used.
      }
    }
  } finally {
    closeSync(memory);
  }
}
const LARGEST_PART = 512 * 1024 * 1024;
