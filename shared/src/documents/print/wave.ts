import { calendarDay } from '../../words/format.ts';
import { say } from '../../words/say.ts';
import type { Block, PartSource } from '../part.ts';
import { waveBlocks } from '../parts/wave.ts';
import { type Brevity, brief } from './brief.ts';

/** What a pilot lacks takes a paragraph on paper, not a line each. */
const inOneLine = (block: Block): Block =>
  block.kind === 'list' ? { kind: 'paragraph', text: block.items.join(' ').replace(/(?<=\S )⚠ /gu, '') } : block;

/** The pilots, each with its shape; of very many only what a decider has to know. */
export function wave(source: PartSource, most: Brevity): Block[] {
  const { language, names, sections } = source;
  const { pilots } = sections.plan;
  const [title, ...whole] = waveBlocks(source);
  if (title === undefined) return [];
  if (pilots.length <= most.pilots) return [title, ...brief(language, whole.map(inOneLine), most)];
  const column = (name: 'department' | 'owner' | 'sponsor' | 'dates' | 'target') => say(language, `plan.pilot.${name}`);
  const day = (of: string | null) => (of === null ? '' : calendarDay(language, of));
  const table: Block = {
    kind: 'table',
    columns: [
      say(language, 'plan.column.task'),
      column('department'),
      column('owner'),
      column('sponsor'),
      say(language, 'wave.start'),
      say(language, 'wave.end'),
      column('target'),
    ],
    rows: pilots.map(({ task, department, owner, sponsor, start, end, target }) => [
      names.task(task),
      department === null ? '' : names.department(department),
      owner,
      sponsor,
      day(start),
      day(end),
      target,
    ]),
  };
  return [title, ...brief(language, [table], { ...most, rows: pilots.length })];
}
