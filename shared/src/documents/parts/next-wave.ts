import { points } from '../../figures/points.ts';
import { amount, list } from '../../words/format.ts';
import { say } from '../../words/say.ts';
import { type Block, heading, type PartSource } from '../part.ts';
import { learntSentence } from '../../sentences/learnt.ts';

/** The tasks not tried yet, in the order that follows from what was learnt; inside a tie no rank is claimed. Left out until a wave was agreed. */
export function nextWaveBlocks({ sections: { followUp }, language, names }: PartSource): Block[] {
  const { pilots, learnt, next } = followUp;
  if (pilots.length === 0 || next.length === 0) return [];
  const column = (name: 'task' | 'score' | 'hours-hoped' | 'caution') => say(language, `plan.column.${name}`);
  return [
    heading(language, 'next-wave'),
    { kind: 'paragraph', text: learntSentence(language, learnt) },
    {
      kind: 'table',
      columns: [column('task'), column('score'), column('hours-hoped'), column('caution')],
      rows: next.map(({ task, score, hours, flags }) => [
        names.task(task),
        String(points(score)),
        hours === null ? '–' : amount(language, hours),
        list(
          language,
          flags.map((flag) => say(language, `tasks.flag.${flag}.name`)),
        ),
      ]),
    },
  ];
}
