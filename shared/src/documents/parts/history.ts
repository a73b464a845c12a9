import type { AgreementView } from '../../board/view/plan-section.ts';
import { dayAndClock, list } from '../../words/format.ts';
import { say } from '../../words/say.ts';
import { decisionDay } from '../../sentences/decision.ts';
import { agreedPattern } from '../../sentences/pattern.ts';
import { type Block, heading, type PartSource } from '../part.ts';

/** What was agreed before this: reopened since, or a wave that is over. */
export function historyBlocks({ sections: { plan }, language, names, timeZone }: PartSource): Block[] {
  if (plan.earlierAgreements.length === 0) return [];
  const column = (name: 'wave' | 'agreed' | 'version' | 'concluded-by' | 'silent' | 'became') =>
    say(language, `plan.column.${name}`);
  const decided = ({ decision }: AgreementView): string =>
    [
      say(language, `decision.${decision?.decision ?? 'open'}`),
      decision?.decision == null ? '' : decisionDay(language, decision, plan.fiscalStart),
      decision?.remark ?? '',
    ]
      .filter((text) => text !== '')
      .join(' / ');
  const became = ({ reopened, wave }: AgreementView): string => {
    if (reopened !== null)
      return say(language, 'plan.history.reopened', {
        time: dayAndClock(language, reopened.at, timeZone),
        name: names.titledPerson(reopened.by),
        reason: reopened.reason,
      });
    return say(language, 'plan.history.followed-up', { wave });
  };
  return [
    heading(language, 'history'),
    {
      kind: 'table',
      columns: [
        column('wave'),
        column('version'),
        column('agreed'),
        say(language, 'plan.heading.pattern'),
        column('concluded-by'),
        column('silent'),
        say(language, 'plan.decision.decision'),
        column('became'),
      ],
      rows: plan.earlierAgreements.map((agreement) => [
        say(language, 'follow-up.wave', { wave: agreement.wave }),
        say(language, 'plan.version-short', { version: agreement.plan }),
        dayAndClock(language, agreement.at, timeZone),
        agreement.outcome === null ? '' : agreedPattern(language, agreement.outcome),
        names.titledPerson(agreement.by),
        list(language, agreement.silent.map(names.titledPerson)),
        decided(agreement),
        became(agreement),
      ]),
    },
  ];
}
