import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A package that others wrote and that goes out with ours. */
export interface ThirdParty {
  readonly name: string;
  readonly version: string;
  /** As its manifest says, an SPDX expression; null where it says nothing. */
  readonly licence: string | null;
  readonly author: string | null;
  /** Its own licence files, one after another; null where it brings none. */
  readonly text: string | null;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string | { readonly type?: string };
  readonly licenses?: readonly { readonly type?: string }[];
  readonly author?: string | { readonly name?: string };
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const OURS = '@nemawashi/';
/** A tool of the build, of which a part runs in the page. */
const ALSO_SHIPPED = [{ of: 'web', name: '@sveltejs/kit' }];

const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** Where Node would find a package asked for in `from`; null: it is one for another system, or nowhere. */
function find(name: string, from: string): string | null {
  const place = join(from, 'node_modules', name);
  if (existsSync(place)) return realpathSync(place);
  const above = dirname(from);
  return above === from ? null : find(name, above);
}

/** Every package that ours need to run, and those these need, by name; what is in no build of ours may be among them. */
export function thirdParties(root: string): readonly ThirdParty[] {
  const found = new Map<string, Manifest>();
  const add = (folder: string | null): void => {
    if (folder === null || found.has(folder)) return;
    const manifest = manifestIn(folder);
    found.set(folder, manifest);
    addAll(folder, manifest);
  };
  const addAll = (folder: string, { dependencies, optionalDependencies }: Manifest): void => {
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies }))
      if (!name.startsWith(OURS)) add(find(name, folder));
  };
  for (const part of ['server', 'web', 'shared']) addAll(join(root, part), manifestIn(join(root, part)));
  for (const { of, name } of ALSO_SHIPPED) add(find(name, join(root, of)));
  return [...found]
    .map(([folder, manifest]) => described(folder, manifest))
    .sort((one, other) => (idOf(one) < idOf(other) ? -1 : 1));
}

export const idOf = ({ name, version }: ThirdParty): string => `${name}@${version}`;

function described(folder: string, { name, version, license, licenses, author }: Manifest): ThirdParty {
  const said = typeof license === 'string' ? license : (license?.type ?? licenses?.[0]?.type);
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file));
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  return {
    name,
    version,
    licence: said ?? null,
    author: (typeof author === 'string' ? author : author?.name) ?? null,
    text: texts.length === 0 ? null : texts.join('\n\n'),
  };
}

/** What goes beside the program: whose work is in it, and on which terms. */
export function noticesOf(packages: readonly ThirdParty[]): string {
  const each = packages.map((one) => {
    const head = [idOf(one), `Licence: ${one.licence ?? 'see below'}`, ...(one.author === null ? [] : [one.author])];
    return [...head, ...(one.text === null ? [] : ['', one.text])].join('\n');
  });
  const line = `\n\n${'-'.repeat(80)}\n\n`;
  return `Nemawashi contains, or was built with, work of others.${line}${each.join(line)}\n`;
}
