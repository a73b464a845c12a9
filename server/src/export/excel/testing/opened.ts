import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
  readonly text: string;
}

type Growing = { -readonly [Key in keyof Node]: Node[Key] } & { readonly children: Node[] };

/** What lies in an Office file, by its path there. Throws where a part isn't well-formed XML 1.0 with namespaces. */
export function opened(bytes: Uint8Array): ReadonlyMap<string, Node> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, parsed(decoder.decode(part))]));
}

function parsed(xml: string): Node {
  const parser = new SaxesParser({ xmlns: true });
  const top: Growing = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node: Growing = {
      name,
      attributes: Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value])),
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    const node = open.at(-1);
    if (node !== undefined) node.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  const [root] = top.children;
  if (root === undefined) throw new Error('An empty part');
  return root;
}

/** The nodes at the end of this path below a node. */
export const find = (node: Node | undefined, ...path: readonly string[]): Node[] =>
  path.reduce<Node[]>(
    (nodes, name) => nodes.flatMap(({ children }) => children.filter((child) => child.name === name)),
    node === undefined ? [] : [node],
  );

/** It, and all below it, in order. */
export const everyNode = (node: Node): Node[] => [node, ...node.children.flatMap(everyNode)];
