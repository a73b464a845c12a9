import type { Language } from '../words/languages.ts';
import { say } from '../words/say.ts';
import { planDocument } from '../documents/document.ts';
import { markdownLine, markdownText } from './markdown-text.ts';
import type { Block, PlanSource } from '../documents/part.ts';

/** A cell is one line of Markdown; GitHub's tables, and all that follow them, know this one element. */
const BREAK_IN_CELL = '<br>';
const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => markdownLine(cell, BREAK_IN_CELL)).join(' | ')} |`;

const ITEM = '- ';
const UNDER_ITEM = ' '.repeat(ITEM.length);

export function markdownBlock(block: Block, language: Language): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${markdownLine(block.text)}`;
    case 'paragraph':
      return markdownText(block.text);
    case 'list':
      return block.items.map((item) => ITEM + markdownText(item, UNDER_ITEM)).join('\n');
    case 'fields':
      return block.fields
        .map(({ name, value }) => ITEM + markdownText(say(language, 'plan.field', { name, value }), UNDER_ITEM))
        .join('\n');
    case 'table':
      return [row(block.columns), `| ${block.columns.map(() => '---').join(' | ')} |`, ...block.rows.map(row)].join(
        '\n',
      );
  }
}

/** The plan as Markdown; `annex`: what comes after it. */
export const planMarkdown = (source: PlanSource, annex: readonly Block[] = []): string =>
  `${[...planDocument(source), ...annex]
    .map((block) => markdownBlock(block, source.language))
    .filter((text) => text !== '')
    .join('\n\n')}\n`;
