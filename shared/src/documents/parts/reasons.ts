import { say } from '../../words/say.ts';
import { type Block, heading, type PartSource } from '../part.ts';
import { type ReasonRow, reasonRows } from '../reasons.ts';

/** Why people answered as they did, beside the items and nothing more; each assessment after the first by itself. */
export function reasonBlocks(source: PartSource): Block[] {
  const { language } = source;
  const rows = reasonRows(source);
  if (rows.length === 0) return [];
  const assessments = [...new Set(rows.map(({ assessment }) => assessment))].sort((one, other) => one - other);
  return [
    heading(language, 'answer-reasons'),
    ...assessments.flatMap((number): Block[] => [
      ...(number === 1
        ? []
        : [{ kind: 'heading', level: 3, text: say(language, 'again.number', { number }) } as const]),
      tableOf(
        source,
        rows.filter(({ assessment }) => assessment === number),
      ),
    ]),
  ];
}

const tableOf = ({ language }: PartSource, rows: readonly ReasonRow[]): Block => ({
  kind: 'table',
  columns: [say(language, 'plan.column.item'), say(language, 'reasons.from'), say(language, 'reasons.text')],
  rows: rows.map(({ item, from, text }) => [item, from, text]),
});
