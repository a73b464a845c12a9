import type { Remark } from '../../board/remark.ts';
import { aside, day } from '../../words/format.ts';
import type { Language } from '../../words/languages.ts';
import { say } from '../../words/say.ts';
import type { PlanNames } from '../../sentences/names.ts';
import { type Block, heading, type PartSource } from '../part.ts';

/** Whose remark it is; marked where somebody else wrote it down. */
export function adviserWords(
  language: Language,
  { adviser, by }: Pick<Remark, 'adviser' | 'by'>,
  names: PlanNames,
): string {
  if (adviser === '') return names.titledPerson(by);
  return names.titled(adviser) + aside(language, say(language, 'remarks.written-by', { name: names.person(by) }));
}

/** What advisers said of the plan. They count for no consent, so they stand apart from it. */
export function remarkBlocks({ language, names, timeZone, sections: { plan } }: PartSource): Block[] {
  if (plan.remarks.length === 0) return [];
  const column = (name: 'name' | 'remarked' | 'on-plan') => say(language, `plan.column.${name}`);
  return [
    heading(language, 'remarks'),
    {
      kind: 'table',
      columns: [column('name'), column('remarked'), column('on-plan'), say(language, 'export.column.day')],
      rows: plan.remarks.map((remark) => [
        adviserWords(language, remark, names),
        remark.text,
        say(language, 'plan.version-short', { version: remark.plan }),
        day(language, remark.at, timeZone),
      ]),
    },
  ];
}
