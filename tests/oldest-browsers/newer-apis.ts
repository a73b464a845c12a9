import data from '@mdn/browser-compat-data' with { type: 'json' };
import type { Identifier } from '@mdn/browser-compat-data';
import { entriesOf, isTooNew, within } from './support.ts';

/**
 * What scripts can name and one of the oldest browsers lacks, by MDN's data: checked in what is built, and taken away
 * from the page in `tests/e2e/oldest-browsers.spec.ts`.
 */
export interface NewerApis {
  /** `navigation`, `Intl.Segmenter`. */
  readonly globals: ReadonlySet<string>;
  /** `Map.groupBy`. */
  readonly statics: ReadonlySet<string>;
  /** `Array.prototype.toSorted`. */
  readonly members: ReadonlySet<string>;
}

const all = data as unknown as Identifier;

export function newerApis(): NewerApis {
  const globals = new Set<string>();
  const statics = new Set<string>();
  const members = new Set<string>();
  for (const { owner, name, kind, tooNew } of scriptNames()) {
    if (!tooNew) continue;
    if (kind === 'global') globals.add(name);
    else if (kind === 'static') statics.add(`${owner}.${name}`);
    else members.add(`${owner}.prototype.${name}`);
  }
  return { globals, statics, members };
}

/**
 * What is asked of an object that isn't known: member names of which every kind is too new, among the objects that the
 * oldest browsers have at all. `values` of arrays is older than that of iterators, so it isn't among them.
 */
export function newerNames(): ReadonlySet<string> {
  const told = [...scriptNames()];
  const absent = new Set(told.filter(({ kind, tooNew }) => kind === 'global' && tooNew).map(({ name }) => name));
  const older = new Set(told.filter(({ tooNew }) => !tooNew).map(({ name }) => name));
  const newer = told.filter(({ kind, owner, tooNew }) => kind === 'member' && tooNew && !absent.has(owner));
  return new Set(newer.map(({ name }) => name).filter((name) => !older.has(name)));
}

/** The global objects that MDN knows: `Math`, `Intl.Collator`, `URL`. */
export const knownObjects = (): ReadonlySet<string> => new Set([...scriptNames()].map(({ owner }) => owner));

interface ScriptName {
  readonly kind: 'global' | 'static' | 'member';
  /** '' for a global. */
  readonly owner: string;
  readonly name: string;
  readonly tooNew: boolean;
}

/** Every name of the language's and the browser's objects that MDN knows. */
function* scriptNames(): Generator<ScriptName> {
  const builtins = within(all, 'javascript', 'builtins');
  const languages: [string, Identifier][] = [
    ...entriesOf(builtins),
    ...entriesOf(within(builtins, 'Intl')).map(([name, of]): [string, Identifier] => [`Intl.${name}`, of]),
    ...entriesOf(within(builtins, 'Temporal')).map(([name, of]): [string, Identifier] => [`Temporal.${name}`, of]),
  ];
  for (const [owner, of] of languages) yield* namesOf(owner, of, (_, part) => !isOnPrototype(part));
  for (const [owner, of] of entriesOf(within(all, 'api'))) yield* namesOf(owner, of, (key) => key.endsWith('_static'));
}

function* namesOf(
  owner: string,
  of: Identifier,
  isStatic: (key: string, part: Identifier) => boolean,
): Generator<ScriptName> {
  if (of.__compat !== undefined) yield { kind: 'global', owner: '', name: owner, tooNew: isTooNew(of.__compat) };
  for (const [key, part] of entriesOf(of)) {
    const name = key.replace(/_static$/, '');
    // What isn't a name is an option, an event or a way of calling; a constructor has its owner's.
    if (part.__compat === undefined || !/^[A-Za-z$][A-Za-z\d$]*$/.test(name) || owner.endsWith(name)) continue;
    const tooNew = isTooNew(part.__compat);
    // The interface is told apart from the global object that came later.
    if (owner === 'Window') yield { kind: 'global', owner: '', name, tooNew };
    yield { kind: isStatic(key, part) ? 'static' : 'member', owner, name, tooNew };
  }
}

/** Of the language's own objects only the address of their definition tells `Set.prototype.union` from `Map.groupBy`. */
const isOnPrototype = ({ __compat: told }: Identifier): boolean =>
  /prototype/i.test([told?.spec_url ?? ''].flat().join(' '));
