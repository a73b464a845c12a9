import { type AnyNode, type Node, type Program, parse } from 'acorn';
import { fullAncestor } from 'acorn-walk';
import { knownObjects, newerApis, newerNames } from './newer-apis.ts';

const { globals, statics, members } = newerApis();
const names = newerNames();
const objects = knownObjects();

/** What these global objects are instances of. */
const INSTANCES: Readonly<Record<string, string>> = {
  navigator: 'Navigator',
  document: 'Document',
  performance: 'Performance',
  crypto: 'Crypto',
  history: 'History',
  location: 'Location',
  screen: 'Screen',
  visualViewport: 'VisualViewport',
};
const GLOBAL_OBJECTS: ReadonlySet<string> = new Set(['window', 'self', 'globalThis']);

/** ES2022 is what all of the oldest browsers can read, regular expressions and their flags included. */
const SYNTAX = 2022;

/** What a built script uses without a guard that one of the oldest browsers lacks: `Map.groupBy`, `.toSorted()`. */
export function newerInScript(source: string): ReadonlySet<string> {
  let tree: Program;
  try {
    tree = parse(source, { ecmaVersion: SYNTAX, sourceType: 'module' });
  } catch (error) {
    return new Set([`syntax: ${String(error)}`]);
  }
  const own = declaredIn(tree);
  const found = new Set<string>();
  fullAncestor(tree, (node, _, ancestors) => {
    const use = useIn(node, ancestors.at(-2), own);
    if (use !== null && !isGuarded(source, use.name, ancestors)) found.add(use.feature);
  });
  return found;
}

interface Use {
  readonly feature: string;
  /** The last part, by which a guard asks for it. */
  readonly name: string;
}

function useIn(node: AnyNode, parent: AnyNode | undefined, own: ReadonlySet<string>): Use | null {
  const isFree = (name: string) => !own.has(name);
  if (node.type === 'Identifier') {
    const isKey = parent?.type === 'MemberExpression' && parent.property === node && !parent.computed;
    const isProperty = parent?.type === 'Property' && parent.key === node && !parent.computed && !parent.shorthand;
    return !isKey && !isProperty && isFree(node.name) && globals.has(node.name)
      ? { feature: node.name, name: node.name }
      : null;
  }
  if (node.type === 'NewExpression' || node.type === 'CallExpression') {
    const [, flags] = node.arguments;
    const isRegExp = node.callee.type === 'Identifier' && node.callee.name === 'RegExp';
    const literal = flags?.type === 'Literal' && typeof flags.value === 'string' ? flags.value : '';
    return isRegExp && literal.includes('v') ? { feature: 'RegExp with the flag v', name: 'RegExp' } : null;
  }
  if (node.type !== 'MemberExpression') return null;
  const name = nameOf(node);
  if (name === null) return null;
  const owner = pathOf(node.object, isFree);
  if (owner !== null && GLOBAL_OBJECTS.has(owner)) return globals.has(name) ? { feature: name, name } : null;
  if (owner !== null && (statics.has(`${owner}.${name}`) || globals.has(`${owner}.${name}`)))
    return { feature: `${owner}.${name}`, name };
  const kind = INSTANCES[owner ?? ''];
  if (kind !== undefined)
    return members.has(`${kind}.prototype.${name}`) ? { feature: `${kind}.prototype.${name}`, name } : null;
  if (owner !== null && objects.has(owner)) return null;
  const isCalled = parent?.type === 'CallExpression' && parent.callee === node;
  if (!isCalled) return null;
  if (isIterator(node.object) && members.has(`Iterator.prototype.${name}`))
    return { feature: `Iterator.prototype.${name}`, name };
  return names.has(name) ? { feature: `.${name}()`, name } : null;
}

/** What a Map, a Set or an array gives its parts by. */
const isIterator = (node: AnyNode): boolean =>
  node.type === 'CallExpression' &&
  node.callee.type === 'MemberExpression' &&
  ['values', 'keys', 'entries', 'matchAll'].includes(nameOf(node.callee) ?? '') &&
  !(node.callee.object.type === 'Identifier' && node.callee.object.name === 'Object');

function nameOf({ property, computed }: Extract<AnyNode, { type: 'MemberExpression' }>): string | null {
  if (!computed) return property.type === 'Identifier' ? property.name : null;
  return property.type === 'Literal' && typeof property.value === 'string' ? property.value : null;
}

/** `Intl.Segmenter`, if it is made of names that nothing in the script declares. */
function pathOf(node: AnyNode, isFree: (name: string) => boolean): string | null {
  if (node.type === 'Identifier') return isFree(node.name) ? node.name : null;
  if (node.type !== 'MemberExpression') return null;
  const [owner, name] = [pathOf(node.object, isFree), nameOf(node)];
  if (owner === null || name === null) return null;
  return GLOBAL_OBJECTS.has(owner) ? name : `${owner}.${name}`;
}

/** Asked for first (`typeof x`, `a.x ? … : …`, `a.x && …`, `a.x?.()`), or given, not taken (`a.x = …`). */
function isGuarded(source: string, name: string, ancestors: readonly AnyNode[]): boolean {
  const node = ancestors.at(-1);
  const parent = ancestors.at(-2);
  if (node === undefined || parent === undefined) return false;
  if (parent.type === 'UnaryExpression' && parent.operator === 'typeof') return true;
  if (parent.type === 'CallExpression' && parent.callee === node && parent.optional) return true;
  if (parent.type === 'MemberExpression' && parent.object === node && parent.optional) return true;
  if (parent.type === 'AssignmentExpression' && parent.left === node && parent.operator === '=') return true;
  const isCalled = (parent.type === 'CallExpression' || parent.type === 'NewExpression') && parent.callee === node;
  const asked = new RegExp(`(?<![\\w$])${name.replace('$', '\\$')}(?![\\w$])`);
  return ancestors.some((each) => {
    const test = testOf(each);
    if (test === null || !asked.test(source.slice(test.start, test.end))) return false;
    const isInside = node.start >= test.start && node.end <= test.end;
    return isInside ? !isCalled && node.type === 'MemberExpression' : true;
  });
}

function testOf(node: AnyNode): Node | null {
  if (node.type === 'ConditionalExpression' || node.type === 'IfStatement') return node.test;
  return node.type === 'LogicalExpression' ? node.left : null;
}

/** Whatever the script gives a name to, anywhere: minified names are short, so none hides a global by chance. */
function declaredIn(tree: Program): ReadonlySet<string> {
  const own = new Set<string>();
  fullAncestor(tree, (node) => {
    const each = node;
    if (each.type === 'VariableDeclarator') for (const name of namesIn(each.id)) own.add(name);
    if ('params' in each) for (const param of each.params) for (const name of namesIn(param)) own.add(name);
    if (each.type === 'CatchClause' && each.param) for (const name of namesIn(each.param)) own.add(name);
    if ((each.type === 'FunctionDeclaration' || each.type === 'ClassDeclaration') && each.id) own.add(each.id.name);
    if ('local' in each && each.local.type === 'Identifier') own.add(each.local.name);
  });
  return own;
}

function namesIn(pattern: AnyNode): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap((each) => namesIn(each.type === 'Property' ? each.value : each.argument));
    case 'ArrayPattern':
      return pattern.elements.flatMap((each) => (each === null ? [] : namesIn(each)));
    case 'AssignmentPattern':
      return namesIn(pattern.left);
    case 'RestElement':
      return namesIn(pattern.argument);
    default:
      return [];
  }
}
