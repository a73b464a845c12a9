import data from '@mdn/browser-compat-data' with { type: 'json' };
import type { Identifier } from '@mdn/browser-compat-data';
import { type CssNode, type Declaration, generate, parse, walk } from 'css-tree';
import { entriesOf, isTooNew, within } from './support.ts';

const css = within(data as unknown as Identifier, 'css');
const properties = within(css, 'properties');
const atRules = within(css, 'at-rules');
const selectors = within(css, 'selectors');

const tooNew = (part: Identifier | undefined): boolean => part?.__compat !== undefined && isTooNew(part.__compat);
const isPrefixed = (name: string): boolean => name.startsWith('-');

/** Names that one of the oldest browsers lacks, in a part of MDN's data and below. */
function newIn(part: Identifier | undefined): string[] {
  return entriesOf(part).flatMap(([name, each]) => [...(tooNew(each) ? [name] : []), ...newIn(each)]);
}
const types = within(css, 'types');
// `rem` is an old unit and a new function.
const newUnits = new Set(
  ['length', 'angle', 'resolution', 'time', 'flex'].flatMap((type) => newIn(within(types, type))),
);
const newFunctions = new Set(newIn(types));

/**
 * What a built style sheet uses that one of the oldest browsers lacks: `text-wrap: balance`, `:has()`, `oklch()`. What
 * stands inside `@supports`, or behind a declaration of the same property that all of them know, has its fallback.
 */
export function newerInStyles(source: string): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (feature: string, is: boolean) => is && found.add(feature);
  const tree = parse(source, { parseCustomProperty: true });
  walk(tree, function (node: CssNode) {
    if (this.atrule?.name === 'supports') return;
    switch (node.type) {
      case 'Atrule':
        add(`@${node.name}`, !isPrefixed(node.name) && tooNew(within(atRules, node.name)));
        break;
      case 'Feature':
        add(`@media (${node.name})`, tooNew(within(atRules, 'media', node.name.replace(/^(?:min|max)-/, ''))));
        break;
      case 'NestingSelector':
        add('&', tooNew(within(selectors, 'nesting')));
        break;
      case 'PseudoClassSelector':
      case 'PseudoElementSelector':
        add(`:${node.name}`, !isPrefixed(node.name) && tooNew(within(selectors, node.name)));
        break;
      case 'Declaration':
        if (!hasFallback(node, this.block?.children.toArray() ?? [])) for (const each of newerIn(node)) found.add(each);
        break;
      default:
        break;
    }
  });
  return found;
}

function newerIn(node: Declaration): string[] {
  const { property, value } = node;
  const known = within(properties, property);
  if (!isPrefixed(property) && tooNew(known)) return [`${property}: ${generate(value)}`];
  const found: string[] = [];
  walk(value, (part) => {
    if (part.type === 'Function' && newFunctions.has(part.name)) found.push(`${part.name}()`);
    if (part.type === 'Dimension' && newUnits.has(part.unit)) found.push(`1${part.unit}`);
    if (part.type === 'Identifier' && tooNew(within(known, part.name))) found.push(`${property}: ${part.name}`);
  });
  return found;
}

const hasFallback = (node: Declaration, block: readonly CssNode[]): boolean =>
  block
    .slice(0, block.indexOf(node))
    .some((each) => each.type === 'Declaration' && each.property === node.property && newerIn(each).length === 0);
