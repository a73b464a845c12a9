import data from '@mdn/browser-compat-data' with { type: 'json' };
import type { Identifier } from '@mdn/browser-compat-data';
import { isTooNew, within } from './support.ts';

const html = within(data as unknown as Identifier, 'html');
const TAG = /<([a-z][a-z\d]*)((?:\s+[a-z][a-z-]*(?:="[^"]*"|='[^']*'|=[^\s>"'`]+)?)*)/g;
const ATTRIBUTE = /(?<=\s)[a-z][a-z-]*(?==|\s|$)/g;

/** Elements and attributes, in a script's or a page's markup, that one of the oldest browsers lacks: `popover`. */
export function newerInMarkup(source: string): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (feature: string, part: Identifier | undefined) =>
    part?.__compat !== undefined && isTooNew(part.__compat) && found.add(feature);
  for (const [, tag = '', attributes = ''] of source.matchAll(TAG)) {
    add(`<${tag}>`, within(html, 'elements', tag));
    for (const [name] of attributes.replace(/"[^"]*"|'[^']*'/g, '').matchAll(ATTRIBUTE))
      add(name, within(html, 'elements', tag, name) ?? within(html, 'global_attributes', name));
  }
  return found;
}
