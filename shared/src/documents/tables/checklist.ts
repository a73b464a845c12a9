import type { ChecklistItem } from '../../board/checklist.ts';
import { levelTexts, meanInWords } from '../../words/level-words.ts';
import { say } from '../../words/say.ts';
import { textIn } from '../../words/texts.ts';
import { findingName } from '../../figures/finding.ts';
import type { Cell } from '../../figures/cell.ts';
import { type Table, tableOf, type TableSource } from './table.ts';

const LISTS = ['discuss', 'prepare', 'settled'] as const;

/** Every item with level, agreement and gap; before the reveal the items alone. */
export function checklistTable({ sections: { setup, assessment }, notes, language }: TableSource): Table {
  const t = (
    name:
      | 'axis'
      | 'item'
      | 'mean'
      | 'executives'
      | 'representatives'
      | 'agreement'
      | 'gap'
      | 'answered'
      | 'state'
      | 'round',
  ) => say(language, `plan.column.${name}`);
  const results = new Map((assessment?.items ?? []).map((result) => [result.item, result]));
  const shaky = new Set(assessment?.pattern.shaky ?? []);
  const figure =
    (name: 'mean' | 'pooledMean' | 'executiveMean' | 'representativeMean' | 'consensus' | 'gap') =>
    ({ id }: ChecklistItem): Cell =>
      results.get(id)?.figures[name] ?? null;
  const order = new Map(setup.checklist.map(({ id }, index) => [id, index + 1]));
  return tableOf<ChecklistItem>(
    say(language, 'export.table.checklist'),
    [
      { title: say(language, 'export.column.number'), kind: 'integer', of: ({ id }) => order.get(id) ?? null },
      { title: t('axis'), kind: 'text', of: ({ axis }) => say(language, `axes.${axis}.name`) },
      { title: t('item'), kind: 'text', of: ({ text }) => textIn(text, language) },
      { title: t('mean'), kind: 'number', of: figure('mean') },
      {
        title: say(language, 'export.column.mean-level'),
        kind: 'text',
        of: (item) => meanInWords(language, item, results.get(item.id)?.figures.mean ?? null) ?? '',
      },
      { title: say(language, 'items.pooled-mean.name'), kind: 'number', of: figure('pooledMean') },
      { title: t('executives'), kind: 'number', of: figure('executiveMean') },
      { title: t('representatives'), kind: 'number', of: figure('representativeMean') },
      { title: t('agreement'), kind: 'number', of: figure('consensus') },
      { title: t('gap'), kind: 'number', of: figure('gap') },
      {
        title: t('answered'),
        kind: 'integer',
        of: ({ id }) => {
          const result = results.get(id);
          return result === undefined || result.shown === 'withheld' ? null : result.figures.n;
        },
      },
      {
        title: t('state'),
        kind: 'text',
        of: (item) => {
          const result = results.get(item.id);
          if (result === undefined) return say(language, 'export.not-revealed');
          if (result.shown === 'withheld') return say(language, 'privacy.withheld');
          return findingName(language, result.figures, item);
        },
      },
      {
        title: say(language, 'export.column.shaky'),
        kind: 'text',
        of: ({ id }) => (shaky.has(id) ? say(language, 'export.yes') : ''),
      },
      {
        title: say(language, 'export.column.agenda'),
        kind: 'text',
        of: ({ id }) => {
          const list = LISTS.find((each) => assessment?.pattern.agenda[each].includes(id) === true);
          return list === undefined ? '' : say(language, `export.agenda.${list}`);
        },
      },
      { title: t('round'), kind: 'integer', of: ({ id }) => results.get(id)?.round ?? null },
      {
        title: say(language, 'export.column.direction'),
        kind: 'text',
        of: ({ direction }) => say(language, direction === 1 ? 'export.direction.plain' : 'export.direction.reversed'),
      },
      ...([1, 2, 3, 4, 5] as const).map((level) => ({
        title: say(language, 'export.column.level', { level }),
        kind: 'text' as const,
        of: (item: ChecklistItem) => levelTexts(language, item)?.[level - 1] ?? '',
      })),
      { title: say(language, 'export.column.weight'), kind: 'number', of: ({ weight }) => weight },
      { title: say(language, 'export.column.note'), kind: 'text', of: ({ id }) => notes[id] ?? '' },
      { title: say(language, 'export.column.source'), kind: 'text', of: ({ source }) => textIn(source, language) },
    ],
    setup.checklist,
  );
}
