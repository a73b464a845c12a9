import { findingName } from '../../figures/finding.ts';
import { aside } from '../../words/format.ts';
import { say } from '../../words/say.ts';
import { type Block, heading, type PartSource } from '../part.ts';

const LISTS = ['discuss', 'prepare', 'settled'] as const;

/** What the room does with each item: talk about it, in this order; only decide it; leave it (SPEC T37). */
export function agendaBlocks({ sections: { assessment, setup }, language, names }: PartSource): Block[] {
  if (assessment === null) return [];
  const asked = new Map(setup.checklist.map((item) => [item.id as string, item]));
  const results = new Map<string, (typeof assessment.items)[number]>(assessment.items.map((each) => [each.item, each]));
  const lists = LISTS.flatMap((list): Block[] => {
    const items = assessment.pattern.agenda[list];
    if (items.length === 0) return [];
    return [
      { kind: 'heading', level: 3, text: say(language, `talk.list.${list}`, { count: items.length }) },
      {
        kind: 'list',
        items: items.map((id) => {
          const result = results.get(id);
          const found = result && findingName(language, result.figures, asked.get(id) ?? { direction: 1 });
          return names.item(id) + (found === undefined ? '' : aside(language, found));
        }),
      },
    ];
  });
  return lists.length === 0 ? [] : [heading(language, 'talk'), ...lists];
}
