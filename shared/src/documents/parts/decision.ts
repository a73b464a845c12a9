import { say } from '../../words/say.ts';
import { decisionDay } from '../../sentences/decision.ts';
import { type Block, type Field, heading, type PartSource } from '../part.ts';

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
