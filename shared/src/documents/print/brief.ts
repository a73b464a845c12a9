import { clipped } from '../../words/cut.ts';
import type { Language } from '../../words/languages.ts';
import { say } from '../../words/say.ts';
import type { Block } from '../part.ts';

/**
 * How much of each kind stands on paper; more pilots than `pilots` stand in one table, a line each. The later ones for plans that would else need more than four
 * sheets.
 */
export const BREVITIES = [
  { rows: 12, items: 4, cell: 160, paragraph: 600, task: 80, pilots: 10 },
  { rows: 8, items: 3, cell: 100, paragraph: 300, task: 40, pilots: 5 },
  { rows: 5, items: 2, cell: 60, paragraph: 160, task: 24, pilots: 3 },
] as const;
export type Brevity = Readonly<Record<keyof (typeof BREVITIES)[number], number>>;

/** Paper is short: the first rows and sentences, and how many more the other exports hold. */
export const brief = (language: Language, blocks: readonly Block[], most: Brevity): Block[] =>
  blocks.flatMap((block): Block[] => {
    const rest = (count: number, shown: number): Block[] =>
      count <= shown ? [] : [{ kind: 'paragraph', text: say(language, 'export.print.more', { count: count - shown }) }];
    switch (block.kind) {
      case 'heading':
        return [block];
      case 'paragraph':
        return [{ ...block, text: clipped(block.text, most.paragraph) }];
      case 'list':
        return [
          { ...block, items: block.items.slice(0, most.items).map((item) => clipped(item, most.cell)) },
          ...rest(block.items.length, most.items),
        ];
      case 'fields':
        return [
          { ...block, fields: block.fields.map(({ name, value }) => ({ name, value: clipped(value, most.cell) })) },
        ];
      case 'table':
        return [
          {
            ...block,
            rows: block.rows.slice(0, most.rows).map((row) => row.map((cell) => clipped(cell, most.cell))),
          },
          ...rest(block.rows.length, most.rows),
        ];
    }
  });
