import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { markdownBlock } from './markdown.ts';
import type { Block } from '../documents/part.ts';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

const parsed = (markdown: string): Node =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

/** What a person reads. A link to what stands there anyway is text; anything else that isn't text is a mistake. */
function read(node: Node): string {
  const inside = (between = '') => (node.children ?? []).map(read).join(between);
  switch (node.type) {
    case 'text':
      return node.value ?? '';
    case 'break':
      return '\n';
    case 'html':
      return node.value === '<br>' ? '\n' : `HTML: ${String(node.value)}`;
    case 'paragraph':
    case 'heading':
    case 'link':
    case 'tableCell':
      return inside();
    case 'listItem':
      return inside('\n\n');
    default:
      return `${node.type}: ${inside()}`;
  }
}

/** Spaces at the end of a line are no text, an indent may be of any space, and one empty line parts as many do. */
const seen = (text: string): string =>
  text
    .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[ \t\u00A0]+$/gm, '')
    .replace(/^[ \t\u00A0]+/gm, (indent) => indent.replaceAll('\t', '    '))
    .replaceAll('\u00A0', ' ')
    .replace(/^\n+|\s+$/g, '')
    .replace(/\n{2,}/g, '\n\n');
const onOneLine = (text: string, lineBreak: string): string =>
  seen(text)
    .split('\n')
    .filter((line) => line !== '')
    .join(lineBreak);

const nasty = fc
  .array(
    fc.constantFrom(
      ...['\n', '\n\n', '  \n', ' ', '    ', '\t', '　', '\u00A0', '\v', '\u2028', 'a', 'あ', '目的', 'Z9', '1', '12'],
      ...['1. ', '1) ', '- ', '+ ', '* ', '# ', '## ', '> ', '---', '===', '***', '___', '```', '~~~', '~', '~~', '|'],
      ...[
        '`',
        '``',
        '*',
        '**',
        '_',
        '__',
        '\\',
        '\\\\',
        '[',
        ']',
        '(',
        ')',
        '!',
        '<',
        '>',
        '&',
        ';',
        ':',
        '=',
        '-',
        '+',
      ],
      ...['&lt;', '&amp;', '&#9;', '&nbsp;', '<b>', '</b>', '<!--', '<br>', '<https://a.jp>', '[x](y)', '![x](y)'],
      ...['[ ] ', '[^1]', '[a]: b', '| --- |', ':--', 'https://a.jp/b_c?d=~e*f&lt=g', 'www.a.jp/_x_', 'a_b@c.jp', '👩‍💻'],
      ...['<script>', '<div>\n', '\0', '$', '^', '"', "'", '%', '.', '　- ', 'file_name_x', 'C:\\temp\\*.txt'],
    ),
    { maxLength: 14 },
  )
  .map((pieces) => pieces.join(''));
const text = fc.oneof({ weight: 4, arbitrary: nasty }, fc.string({ maxLength: 30 }), fc.string({ unit: 'grapheme' }));
const RUNS = { numRuns: 150 };

const only = (node: Node): Node => {
  expect(node.children).toHaveLength(1);
  return node.children?.[0] ?? node;
};
const readBlock = (block: Block): Node => parsed(markdownBlock(block, 'ja'));

describe('what people wrote, as Markdown', () => {
  it.each([
    ['a numbered line', '1. 目的\n2. 範囲\n10) 期限'],
    ['an indented line', '目的\n    時間の短縮\n\tもう一つ'],
    ['an entity', '&lt;b&gt; と &amp; と &#9;'],
    ['HTML', '<b>太字</b> <script>alert(1)</script> <!-- x -->'],
    ['lists', '- 営業\n+ 総務\n* 人事\n  - 採用'],
    ['headings and rules', '# 見出し\n---\n題\n===\n***'],
    ['emphasis', '*強調* _下線_ **太字** ~~取消~~ `コード`'],
    ['links and images', '[名前](https://example.com) ![絵](x.png) <https://example.com>'],
    ['a table', '| a | b |\n| --- | --- |\n| 1 | 2 |'],
    ['what would be a table of one column', '件名\n-:\n:-:\n--:'],
    ['a path', 'C:\\temp\\*.txt と \\\\server\\share'],
    ['a file name', 'file_name_v2.txt'],
    ['an address', 'https://example.com/a_b?c=~d&e=*f'],
    ['a quotation', '> 引用\n>> さらに'],
    ['a task list', '- [ ] まだ\n- [x] 済み'],
    ['a fence', '```js\nalert(1)\n```'],
    ['two spaces at the end of a line', '一行目  \n二行目'],
    ['PowerPoint’s line break', '一行目\v二行目'],
  ])('D54 %s comes out as it went in', (_what, written) => {
    expect(read(only(readBlock({ kind: 'paragraph', text: written })))).toBe(
      seen(written).replace(/^ +/gm, (indent) => '\u00A0'.repeat(indent.length)),
    );
  });

  it('D54 a paragraph is read as it was written', () => {
    fc.assert(
      fc.property(text, (written) => {
        const { children = [] } = readBlock({ kind: 'paragraph', text: written });
        expect(seen(children.map(read).join('\n\n'))).toBe(seen(written));
      }),
      RUNS,
    );
  });

  it('D54 an item of a list is read as it was written, and stays one item', () => {
    fc.assert(
      fc.property(
        fc.array(
          text.filter((each) => seen(each) !== ''),
          { minLength: 1, maxLength: 4 },
        ),
        (items) => {
          const list = only(readBlock({ kind: 'list', items }));
          expect(list.type).toBe('list');
          expect((list.children ?? []).map((item) => seen(read(item)))).toEqual(items.map(seen));
        },
      ),
      RUNS,
    );
  });

  it('D54 a named value is read as it was written', () => {
    fc.assert(
      fc.property(text, text, (name, value) => {
        const list = only(readBlock({ kind: 'fields', fields: [{ name, value }] }));
        expect((list.children ?? []).map((item) => seen(read(item)))).toEqual([seen(`${name}：${value}`)]);
      }),
      RUNS,
    );
  });

  it('D54 a heading is read as it was written, on one line', () => {
    fc.assert(
      fc.property(text, (written) => {
        const heading = only(readBlock({ kind: 'heading', level: 2, text: written }));
        expect(heading.type).toBe('heading');
        expect(seen(read(heading))).toBe(seen(onOneLine(written, ' ')));
      }),
      RUNS,
    );
  });

  it('D54 a table’s cell is read as it was written, and stays one cell', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { maxLength: 3 }), (rows) => {
        const table = only(readBlock({ kind: 'table', columns: ['甲', '乙'], rows }));
        expect(table.type).toBe('table');
        const [, ...body] = table.children ?? [];
        expect(body.map((row) => (row.children ?? []).map((cell) => seen(read(cell))))).toEqual(
          rows.map((cells) => cells.map((cell) => seen(onOneLine(cell, '\n')))),
        );
      }),
      RUNS,
    );
  });
});
