import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { stagesOf } from './dockerfile.ts';

export interface Image {
  /** Where its file system begins. */
  readonly root: string;
  readonly workdir: string;
  readonly env: Readonly<Record<string, string>>;
  readonly user: string;
  readonly command: readonly string[];
  readonly health: readonly string[];
}

/**
 * Does what building the image does, in `folder`, with this machine in the place of its base: each stage has a folder for
 * its file system. `context`: the repository. Commands are run as they stand, in the folder in which they would be.
 */
export function replay(dockerfile: string, context: string, folder: string, log: (line: string) => void): Image {
  const tools = join(folder, 'tools');
  mkdirSync(join(tools, 'bin'), { recursive: true });
  // The one that runs this may stand where only its owner may go.
  cpSync(process.execPath, join(tools, 'bin', 'node'));
  const path = `${join(tools, 'bin')}:${process.env.PATH ?? ''}`;
  const roots = new Map<string, string>();
  let image: Image | null = null;
  for (const { name, instructions } of stagesOf(readFileSync(dockerfile, 'utf8'))) {
    const root = join(folder, name ?? 'image');
    mkdirSync(root, { recursive: true });
    if (name !== null) roots.set(name, root);
    let workdir = '/';
    const env: Record<string, string> = {};
    let [user, command, health] = ['', [] as string[], [] as string[]];
    for (const { word, rest } of instructions) {
      log(`${name ?? 'image'}: ${word} ${rest}`);
      if (word === 'WORKDIR') {
        workdir = rest;
        mkdirSync(join(root, rest), { recursive: true });
      } else if (word === 'COPY')
        copy(rest, { from: (stage) => (stage === null ? context : (roots.get(stage) ?? '')), to: join(root, workdir) });
      else if (word === 'RUN') {
        const { status } = spawnSync('/bin/sh', ['-c', rest], {
          cwd: join(root, workdir),
          env: { ...process.env, ...env, PATH: path, npm_config_prefix: tools },
          stdio: ['ignore', 2, 2],
        });
        if (status !== 0) throw new Error(`${rest} ended with ${String(status)}`);
      } else if (word === 'ENV')
        for (const each of rest.split(' ')) Object.assign(env, Object.fromEntries([each.split('=')]));
      else if (word === 'USER') user = rest;
      else if (word === 'CMD') command = JSON.parse(rest) as string[];
      else if (word === 'HEALTHCHECK') health = JSON.parse(rest.slice(rest.indexOf('['))) as string[];
      else if (!['VOLUME', 'EXPOSE', 'STOPSIGNAL'].includes(word)) throw new Error(`${word} is not replayed`);
    }
    image = { root, workdir, env: { ...env, PATH: path }, user, command, health };
  }
  if (image === null) throw new Error('There is no stage');
  return image;
}

/** `[--from=STAGE] what… where`, as Docker has it: of a folder its contents. */
function copy(rest: string, { from, to }: { from: (stage: string | null) => string; to: string }): void {
  const words = rest.split(' ');
  const stage = words[0]?.startsWith('--from=') === true ? (words.shift()?.slice('--from='.length) ?? null) : null;
  const target = words.pop() ?? '';
  for (const what of words) {
    const source = join(from(stage), what);
    if (!existsSync(source)) throw new Error(`There is no ${what} to copy`);
    const folder = statSync(source).isDirectory();
    const place = folder || !target.endsWith('/') ? join(to, target) : join(to, target, what.split('/').at(-1) ?? '');
    cpSync(source, place, { recursive: true, verbatimSymlinks: true, force: true });
  }
}
