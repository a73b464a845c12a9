import { aside, signed, twoDecimals } from '../../words/format.ts';
import { say } from '../../words/say.ts';
import { findingName } from '../../figures/finding.ts';
import { isSmallRoom } from '../../figures/small-room.ts';
import { type Block, heading, type PartSource } from '../part.ts';

/** Every checklist item with level, agreement and gap: three facts, three columns. */
export function itemBlocks({ sections: { assessment, setup }, language, names }: PartSource): Block[] {
  if (assessment === null) return [];
  const number = (value: number | null) => (value === null ? '–' : twoDecimals(language, value));
  const column = (
    name: 'item' | 'axis' | 'mean' | 'executives' | 'representatives' | 'agreement' | 'gap' | 'state' | 'answered',
  ) => say(language, `plan.column.${name}`);
  const told = (item: string, value: number | null) => {
    const level = names.level(item, value);
    return number(value) + (level === null ? '' : aside(language, level));
  };
  const shaky = new Set(assessment.pattern.shaky);
  const items = new Map(setup.checklist.map((each) => [each.id, each]));
  return [
    heading(language, 'items'),
    ...(isSmallRoom(assessment.electorate)
      ? [{ kind: 'paragraph', text: say(language, 'firmness.small-groups') } as const]
      : []),
    {
      kind: 'table',
      columns: [
        column('axis'),
        column('item'),
        column('mean'),
        column('executives'),
        column('representatives'),
        column('agreement'),
        column('gap'),
        column('answered'),
        column('state'),
      ],
      rows: assessment.items.map(({ item, figures, shown }) => [
        say(language, `axes.${items.get(item)?.axis ?? 'culture'}.name`),
        names.item(item),
        told(item, figures.mean),
        number(figures.executiveMean),
        number(figures.representativeMean),
        number(figures.consensus),
        figures.gap === null ? '–' : signed(language, figures.gap),
        shown === 'withheld' ? '–' : String(figures.n),
        shown === 'withheld'
          ? say(language, 'privacy.withheld')
          : findingName(language, figures, items.get(item) ?? { direction: 1 }) +
            (shaky.has(item) ? aside(language, say(language, 'items.shaky.short')) : ''),
      ]),
    },
  ];
}
