import type { Moved, RoundStep } from '../../board/view/history.ts';
import { aside, twoDecimals } from '../../words/format.ts';
import { say } from '../../words/say.ts';
import { type Block, heading, type PartSource } from '../part.ts';
import { patternName } from '../../sentences/pattern.ts';

/** What each later round changed, per item or task and in the pattern. */
export function shiftBlocks(source: PartSource): Block[] {
  const { assessment, ranking } = source.sections;
  const blocks = [
    ...(assessment?.history ?? []).flatMap((step) => stepBlocks(source, step, source.names.item, true)),
    ...(ranking?.history ?? []).flatMap((step) => stepBlocks(source, step, source.names.task, false)),
  ];
  return blocks.length === 0 ? [] : [heading(source.language, 'shifts'), ...blocks];
}

function stepBlocks<Id extends string>(
  { language, names }: PartSource,
  { number, leading, shifts }: RoundStep<Id>,
  nameOf: (id: string) => string,
  pattern: boolean,
): Block[] {
  const figure = (value: Moved[keyof Moved]) => (value === null ? '–' : twoDecimals(language, value));
  const told = (id: string, value: Moved[keyof Moved]) => {
    const level = names.level(id, value);
    return figure(value) + (level === null ? '' : aside(language, level));
  };
  const column = (name: 'before' | 'after' | 'agreement-before' | 'agreement-after') =>
    say(language, `plan.column.${name}`);
  const { before, after } = leading;
  const moved =
    before === after
      ? say(language, 'shifts.pattern-same', { pattern: patternName(language, after) })
      : say(language, 'shifts.pattern', {
          before: patternName(language, before),
          after: patternName(language, after),
        });
  return [
    { kind: 'heading', level: 3, text: say(language, 'shifts.round', { number }) },
    ...(pattern ? [{ kind: 'paragraph', text: moved } as const] : []),
    {
      kind: 'table',
      columns: [
        say(language, pattern ? 'plan.column.item' : 'plan.column.task'),
        column('before'),
        column('after'),
        column('agreement-before'),
        column('agreement-after'),
      ],
      rows: shifts.map(({ id, value, consensus, counts }) =>
        counts
          ? [
              nameOf(id),
              told(id, value.before),
              told(id, value.after),
              figure(consensus.before),
              figure(consensus.after),
            ]
          : [nameOf(id), say(language, 'shifts.too-few'), '', '', ''],
      ),
    },
  ];
}
