import { say } from '../../words/say.ts';
import { type Block, heading, type PartSource } from '../part.ts';
import { reasonRows } from '../reasons.ts';

/** Why people answered as they did, beside the items and nothing more. */
export function reasonBlocks(source: PartSource): Block[] {
  const { language } = source;
  const rows = reasonRows(source);
  if (rows.length === 0) return [];
  return [
    heading(language, 'answer-reasons'),
    {
      kind: 'table',
      columns: [say(language, 'plan.column.item'), say(language, 'reasons.from'), say(language, 'reasons.text')],
      rows: rows.map(({ item, from, text }) => [item, from, text]),
    },
  ];
}
