import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { findExecutable } from './executable.ts';

const inside = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The proxies of which the repository holds the settings. */
export type Kind = 'nginx' | 'caddy';

const VERSION: Readonly<Record<Kind, string>> = { nginx: '-v', caddy: 'version' };

/** The program, where there is one that runs: the system's, else the one that `npm test` has unpacked. */
export function findProxy(kind: Kind): string | null {
  const places = ['sbin', 'bin'].map((folder) => inside(`node_modules/.nemawashi/debian/usr/${folder}/${kind}`));
  const found = findExecutable([kind], [`/usr/sbin/${kind}`, ...places]);
  return found !== null && spawnSync(found, [VERSION[kind]]).status === 0 ? found : null;
}

/** A port that nobody listens at, and below those that systems give to whoever asks for any: so nobody takes it meanwhile. */
export async function freePort(): Promise<number> {
  const port = 20_000 + Math.floor(Math.random() * 12_000);
  const server = createServer();
  const free = await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => resolve(true));
  });
  if (!free) return freePort();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Settings as they stand in the repository, but for whom they stand in front of, their own port, and https. */
export function placed(kind: Kind, settings: string, { port, upstream }: { port: number; upstream: number }): string {
  // Where it names a second server that isn't placed elsewhere, there is one alone.
  const there = settings
    .replaceAll('127.0.0.1:3000', `127.0.0.1:${String(upstream)}`)
    .replace(/^ *server 127\.0\.0\.1:3001.*\n/m, '');
  if (kind === 'caddy') return there.replace(/^[a-z.]+\.example\.co\.jp \{/m, `http://127.0.0.1:${String(port)} {`);
  return there
    .replace(/^server \{\n {2}listen 80;[^}]*\}\n/m, '')
    .replace(/^ *ssl_.*\n/gm, '')
    .replace('listen 443 ssl http2;', `listen 127.0.0.1:${String(port)};`);
}

interface Running {
  readonly args: readonly string[];
  readonly files: Readonly<Record<string, string>>;
  /** What it says when it listens. */
  readonly ready: RegExp;
  /** What ends it at once, whoever is still asking. */
  readonly end: NodeJS.Signals;
}

const running: Readonly<Record<Kind, (folder: string, settings: string) => Running>> = {
  nginx: (folder, settings) => ({
    args: ['-p', folder, '-c', join(folder, 'main.conf'), '-e', 'stderr'],
    files: {
      'site.conf': settings,
      'main.conf': [
        // Else the user whom root gives it may not come to this folder.
        process.getuid?.() === 0 ? 'user root;' : '',
        'daemon off; pid nginx.pid; error_log stderr notice; events {}',
        'http {',
        '  access_log off; include site.conf;',
        ...['client_body', 'proxy', 'fastcgi', 'scgi', 'uwsgi'].map((each) => `  ${each}_temp_path ${each};`),
        '}',
      ].join('\n'),
    },
    ready: /start worker process \d/,
    end: 'SIGTERM',
  }),
  caddy: (folder, settings) => ({
    args: ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'],
    files: { Caddyfile: `{\n  admin off\n  auto_https off\n}\n${settings}` },
    ready: /serving initial configuration/,
    end: 'SIGQUIT',
  }),
};

/** The real program with these settings; answers how to end it. */
export async function startProxy(program: string, kind: Kind, settings: string): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), `nemawashi-${kind}-`));
  const { args, files, ready, end } = running[kind](folder, settings);
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const child: ChildProcess = spawn(program, args, { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const said: string[] = [];
  await new Promise<void>((resolve, reject) => {
    if (child.stderr === null) throw new Error('Nothing to read');
    createInterface(child.stderr).on('line', (line) => {
      said.push(line);
      if (ready.test(line)) resolve();
    });
    child.once('error', reject);
    void gone.then(() => reject(new Error(`${kind} ended before it listened:\n${said.join('\n')}`)));
  });
  return async () => {
    child.kill(end);
    await gone;
    await rm(folder, { recursive: true, force: true });
  };
}

export const settingsOf = (file: string): Promise<string> => readFile(inside(`server/deploy/proxies/${file}`), 'utf8');
