import type { ItemChange } from '../../board/again/change.ts';
import type { AssessedAgainView } from '../../board/view/again-section.ts';
import { day, twoDecimals } from '../../words/format.ts';
import { say } from '../../words/say.ts';
import { changedPeopleSentences, changeSentences, withholdingSentences } from '../../sentences/again.ts';
import { headline } from '../../sentences/headline.ts';
import type { Block, PartSource } from '../part.ts';

/** Every assessment after the first beside the one before, the newest first. */
export function againBlocks(source: PartSource): Block[] {
  const { assessments } = source.sections.again;
  if (assessments.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: say(source.language, 'again.heading') },
    ...[...assessments].reverse().flatMap((each) => blocksOf(source, each)),
  ];
}

function blocksOf({ language, names, timeZone }: PartSource, now: AssessedAgainView): Block[] {
  const { change, people } = now;
  const said = [
    headline(language, now.pattern),
    ...(change === null ? [] : changeSentences(language, change)),
    ...changedPeopleSentences(language, people, names),
    ...withholdingSentences(language, now, names),
  ];
  const title = say(language, 'plan.field', {
    name: say(language, 'again.number', { number: now.number + 1 }),
    value: day(language, now.closedAt, timeZone),
  });
  return [
    { kind: 'heading', level: 3, text: title },
    { kind: 'list', items: said },
    ...(change === null ? [] : [itemTable(language, names, change.items)]),
    ...(change === null ? [] : [{ kind: 'paragraph', text: say(language, 'again.how') } as const]),
  ];
}

function itemTable(
  language: PartSource['language'],
  names: Pick<PartSource['names'], 'item'>,
  items: readonly ItemChange[],
): Block {
  const figure = (value: number | null) => (value === null ? '–' : twoDecimals(language, value));
  const became = ({ unchanged }: ItemChange['all']) =>
    unchanged === null ? '–' : say(language, unchanged ? 'again.became.same' : 'again.became.other');
  return {
    kind: 'table',
    columns: [
      say(language, 'plan.column.item'),
      say(language, 'again.then'),
      say(language, 'again.now'),
      say(language, 'again.became'),
    ],
    rows: items.map(({ id, all }) => [names.item(id), figure(all.before), figure(all.after), became(all)]),
  };
}
