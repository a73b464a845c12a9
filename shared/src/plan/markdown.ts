import { planDocument } from './document.ts';
import type { Block, PlanSource } from './part.ts';

// What people wrote must stay text: nothing of it may become a heading, a link, a table's edge or HTML.
const escape = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>#|~]/g, (mark) => `\\${mark}`)
    .replace(/^(\s*)([-+]|\d+[.)])(?=\s)/gm, '$1\\$2')
    .replace(/\s*\n\s*/g, ' ');

const row = (cells: readonly string[]): string => `| ${cells.map(escape).join(' | ')} |`;

function render(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escape(block.text)}`;
    case 'paragraph':
      return escape(block.text);
    case 'list':
      return block.items.map((item) => `- ${escape(item)}`).join('\n');
    case 'fields':
      return block.fields.map(({ name, value }) => `- ${escape(name)}: ${escape(value)}`).join('\n');
    case 'table':
      return [
        row(block.columns),
        row(block.columns.map(() => '---')).replaceAll('\\', ''),
        ...block.rows.map(row),
      ].join('\n');
  }
}

/** The plan as Markdown. */
export const planMarkdown = (source: PlanSource): string =>
  `${planDocument(source)
    .map(render)
    .filter((text) => text !== '')
    .join('\n\n')}\n`;
