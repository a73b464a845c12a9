import { planDocument } from '../document.ts';
import type { Language } from '../../words/languages.ts';
import type { Block } from '../part.ts';
import { say } from '../../words/say.ts';
import { type Table, tableOf, type TableSource } from './table.ts';

interface Row {
  readonly section: string;
  readonly item: string;
  readonly content: string;
}

/** The plan read from top to bottom. What has a sheet of its own isn't repeated. */
export function planTable(source: TableSource): Table {
  const { language } = source;
  const blocks = planDocument(source, [
    'head',
    'preview',
    'decision',
    'pattern',
    'meaning',
    'wave',
    'pastWaves',
    'steps',
    'stick',
    'radar',
    'homework',
    'consent',
    'concerns',
    'remarks',
    'nextWave',
    'history',
    'method',
  ]);
  return tableOf<Row>(
    say(language, 'export.table.plan'),
    [
      { title: say(language, 'export.column.section'), kind: 'text', of: ({ section }) => section },
      { title: say(language, 'export.column.item'), kind: 'text', of: ({ item }) => item },
      { title: say(language, 'plan.column.text'), kind: 'text', of: ({ content }) => content },
    ],
    rowsOf(blocks, language),
  );
}

/** Headings become the first two columns, so that a filter finds a section whole. */
function rowsOf(blocks: readonly Block[], language: Language): Row[] {
  const rows: Row[] = [];
  let [section, item] = ['', ''];
  const add = (content: string, of = item) => rows.push({ section, item: of, content });
  for (const block of blocks) {
    switch (block.kind) {
      case 'heading':
        if (block.level === 3) item = block.text;
        // The first sheet's name and its footer say which board it is.
        else [section, item] = [block.level === 1 ? say(language, 'plan.heading.state') : block.text, ''];
        break;
      case 'paragraph':
        add(block.text);
        break;
      case 'list':
        for (const text of block.items) add(text);
        break;
      case 'fields':
        for (const { name, value } of block.fields) add(say(language, 'plan.field', { name, value }));
        break;
      case 'table':
        for (const [first = '', ...rest] of block.rows)
          add(
            rest
              .flatMap((value, index) =>
                value === '' ? [] : [say(language, 'plan.field', { name: block.columns[index + 1] ?? '', value })],
              )
              .join(' / '),
            // A number alone says nothing there, and a spreadsheet would mark it as a number kept as text.
            /^\d+$/.test(first) ? say(language, 'plan.field', { name: block.columns[0] ?? '', value: first }) : first,
          );
    }
  }
  return rows;
}
