import type { Language } from '../../words/languages.ts';
import { say } from '../../words/say.ts';
import type { Block } from '../part.ts';

const MOST_ROWS = 12;
const MOST_ITEMS = 4;
const LONGEST_CELL = 160;
const LONGEST_PARAGRAPH = 600;

const clipped = (text: string, most: number): string => {
  const characters = Array.from(text);
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
};

/** Paper is short: the first rows and sentences, and how many more the other exports hold. */
export const brief = (language: Language, blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block): Block[] => {
    const rest = (count: number, most: number): Block[] =>
      count <= most ? [] : [{ kind: 'paragraph', text: say(language, 'export.print.more', { count: count - most }) }];
    switch (block.kind) {
      case 'heading':
        return [block];
      case 'paragraph':
        return [{ ...block, text: clipped(block.text, LONGEST_PARAGRAPH) }];
      case 'list':
        return [
          { ...block, items: block.items.slice(0, MOST_ITEMS).map((item) => clipped(item, LONGEST_CELL)) },
          ...rest(block.items.length, MOST_ITEMS),
        ];
      case 'fields':
        return [
          { ...block, fields: block.fields.map(({ name, value }) => ({ name, value: clipped(value, LONGEST_CELL) })) },
        ];
      case 'table':
        return [
          {
            ...block,
            rows: block.rows.slice(0, MOST_ROWS).map((row) => row.map((cell) => clipped(cell, LONGEST_CELL))),
          },
          ...rest(block.rows.length, MOST_ROWS),
        ];
    }
  });
