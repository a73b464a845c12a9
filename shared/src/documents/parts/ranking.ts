import { CRITERIA } from '../../reckoning/settings.ts';
import { standing } from '../../figures/tier-words.ts';
import { sentences, signed, twoDecimals } from '../../words/format.ts';
import { say } from '../../words/say.ts';
import { modelSentence } from '../../sentences/pattern.ts';
import { ownPainSentence } from '../../sentences/own-pain.ts';
import { proposedSentences } from '../../sentences/proposed.ts';
import { type Block, heading, type PartSource } from '../part.ts';

/** The candidates by rank, with what made it. */
export function rankingBlocks({ sections, language, names }: PartSource): Block[] {
  const { ranking } = sections;
  if (ranking === null) return [];
  const model = modelSentence(language, ranking.model);
  const number = (value: number | null) => (value === null ? '–' : twoDecimals(language, value));
  const column = (name: 'standing' | 'task' | 'score' | 'agreement' | 'gap' | 'flags') =>
    say(language, `plan.column.${name}`);
  return [
    heading(language, 'tasks'),
    ...(model === null ? [] : [{ kind: 'paragraph', text: model } as const]),
    ...proposedSentences(language, sections, names.task).map((text) => ({ kind: 'paragraph', text }) as const),
    {
      kind: 'table',
      columns: [
        column('standing'),
        column('task'),
        column('score'),
        ...CRITERIA.map((criterion) => names.criterion(criterion)),
        column('agreement'),
        column('gap'),
        column('flags'),
      ],
      rows: ranking.tasks.map(({ task, tier, rank, score, criteria, consensus, gap, flags }) => [
        standing(language, { tier, rank }),
        names.task(task),
        number(score),
        ...CRITERIA.map((criterion) => number(criteria[criterion])),
        number(consensus),
        gap === null ? '–' : signed(language, gap),
        flags.map((flag) => say(language, `tasks.flag.${flag}.name`)).join(' / '),
      ]),
    },
    {
      kind: 'list',
      items: ranking.tasks.flatMap((result) => {
        const { task, rank, firmness } = result;
        const own = ownPainSentence(language, sections, result);
        if (rank === null)
          return [say(language, 'plan.field', { name: names.task(task), value: say(language, 'tasks.unranked') })];
        if (firmness === null) return [];
        const { first, topThree, rank5, rank95 } = firmness;
        const range =
          rank5 === rank95
            ? say(language, 'tasks.firmness.fixed', { rank: rank5 })
            : say(language, 'tasks.firmness.range', { best: rank5, worst: rank95 });
        const value = sentences(language, [
          say(language, 'tasks.firmness.first', { share: first }),
          say(language, 'tasks.firmness.top-three', { share: topThree }),
          range,
          ...(own === null ? [] : [own]),
        ]);
        return [say(language, 'plan.field', { name: names.task(task), value })];
      }),
    },
  ];
}
