import type { FinalDecision } from '../../board/plan.ts';
import { calendarDay } from '../../words/format.ts';
import type { Language } from '../../words/languages.ts';
import { say } from '../../words/say.ts';
import { fiscalWords } from '../../sentences/fiscal.ts';
import { type Block, type Field, heading, type PartSource } from '../part.ts';

/** The day of the decision, taken or to come, with its fiscal quarter; empty without a day. */
export const decisionDay = (language: Language, { on }: Pick<FinalDecision, 'on'>, fiscalStart: number): string =>
  on === null
    ? ''
    : say(language, 'plan.day-fiscal', {
        day: calendarDay(language, on),
        fiscal: fiscalWords(language, on, fiscalStart),
      });

/** 決裁: who decides in the end, what, and when. Left out until something of it is known. */
export function decisionBlocks(source: PartSource): Block[] {
  const { decider, decision, on } = source.sections.plan.minutes.decision;
  if (decider === '' && decision === null && on === null) return [];
  return [heading(source.language, 'decision'), { kind: 'fields', fields: decisionFields(source) }];
}

function decisionFields({ sections: { plan }, language, names }: PartSource): Field[] {
  const { decider, decision, on, remark } = plan.minutes.decision;
  const field = (name: 'decider' | 'decision' | 'on' | 'on-planned' | 'remark', value: string) => ({
    name: say(language, `plan.decision.${name}`),
    value,
  });
  const day = decisionDay(language, { on }, plan.fiscalStart);
  return [
    field('decider', names.titled(decider) || say(language, 'plan.pilot.open')),
    field('decision', say(language, `decision.${decision ?? 'open'}`)),
    ...(on === null ? [] : [field(decision === null ? 'on-planned' : 'on', day)]),
    ...(remark === '' ? [] : [field('remark', remark)]),
  ];
}
