import { posix } from 'node:path';
import type { Part, Relation } from './part.ts';
import { DECLARATION, escaped } from './xml.ts';

/** What stands in the zip: its path there, and its text bit by bit. */
export interface Entry {
  readonly path: string;
  readonly text: Iterable<string>;
}

/** The parts that these relations lead to, with the lists that the format asks for: all types, and whose relations lead where. */
export function packageOf(relations: Readonly<Record<string, Relation>>): Entry[] {
  const parts = reached(relations);
  return [
    // Programs that look at a file's first bytes to tell what it is look for this one.
    { path: '[Content_Types].xml', text: [contentTypes(parts)] },
    { path: '_rels/.rels', text: [relationsOf('/', relations)] },
    ...parts.flatMap((part): Entry[] => [
      ...(part.relations === undefined
        ? []
        : [{ path: relationsPath(part.name), text: [relationsOf(part.name, part.relations)] }]),
      { path: inZip(part.name), text: part.xml() },
    ]),
  ];
}

/** Each once, those that others refer to behind them. */
function reached(relations: Readonly<Record<string, Relation>>, known = new Set<Part>()): Part[] {
  for (const { to } of Object.values(relations)) {
    if (known.has(to)) continue;
    known.add(to);
    reached(to.relations ?? {}, known);
  }
  return [...known];
}

const inZip = (name: string): string => name.slice(1);

const relationsPath = (name: string): string =>
  inZip(posix.join(posix.dirname(name), '_rels', `${posix.basename(name)}.rels`));

const contentTypes = (parts: readonly Part[]): string =>
  [
    DECLARATION,
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...parts.map(({ name, type }) => `<Override PartName="${escaped(name)}" ContentType="${escaped(type)}"/>`),
    '</Types>',
  ].join('');

/** Targets are relative: not every reader knows what a leading slash means. */
const relationsOf = (from: string, relations: Readonly<Record<string, Relation>>): string =>
  [
    DECLARATION,
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">',
    ...Object.entries(relations).map(
      ([id, { type, to }]) =>
        `<Relationship Id="${id}" Type="${escaped(type)}" Target="${escaped(posix.relative(posix.dirname(from), to.name))}"/>`,
    ),
    '</Relationships>',
  ].join('');
