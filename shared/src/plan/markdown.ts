import type { Language } from '../words/languages.ts';
import { say } from '../words/say.ts';
import { planDocument } from './document.ts';
import type { Block, PlanSource } from './part.ts';

// What people wrote must stay text: nothing of it may become a heading, a link, a table's edge or HTML.
const escape = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>#|~]/g, (mark) => `\\${mark}`)
    .replace(/^(\s*)([-+]|\d+[.)])(?=\s)/gm, '$1\\$2')
    .replace(/\s*\n\s*/g, ' ');

const row = (cells: readonly string[]): string => `| ${cells.map(escape).join(' | ')} |`;

function render(block: Block, language: Language): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escape(block.text)}`;
    case 'paragraph':
      return escape(block.text);
    case 'list':
      return block.items.map((item) => `- ${escape(item)}`).join('\n');
    case 'fields':
      return block.fields
        .map(({ name, value }) => `- ${say(language, 'plan.field', { name: escape(name), value: escape(value) })}`)
        .join('\n');
    case 'table':
      return [
        row(block.columns),
        row(block.columns.map(() => '---')).replaceAll('\\', ''),
        ...block.rows.map(row),
      ].join('\n');
  }
}

/** The plan as Markdown; `annex`: what comes after it. */
export const planMarkdown = (source: PlanSource, annex: readonly Block[] = []): string =>
  `${[...planDocument(source), ...annex]
    .map((block) => render(block, source.language))
    .filter((text) => text !== '')
    .join('\n\n')}\n`;
