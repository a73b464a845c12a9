import { calendarDay } from '../../words/format.ts';
import { say } from '../../words/say.ts';
import { type Block, heading, type PartSource } from '../part.ts';

/** 決裁: who decides in the end, what, and when. Left out until somebody is named. */
export function decisionBlocks({ sections: { plan }, language }: PartSource): Block[] {
  const { decider, decision, on, remark } = plan.minutes.decision;
  if (decider === '' && decision === null) return [];
  const field = (name: 'decider' | 'decision' | 'on' | 'on-planned' | 'remark', value: string) => ({
    name: say(language, `plan.decision.${name}`),
    value,
  });
  return [
    heading(language, 'decision'),
    {
      kind: 'fields',
      fields: [
        field('decider', decider === '' ? say(language, 'plan.pilot.open') : decider),
        field('decision', say(language, `decision.${decision ?? 'open'}`)),
        ...(on === null ? [] : [field(decision === null ? 'on-planned' : 'on', calendarDay(language, on))]),
        ...(remark === '' ? [] : [field('remark', remark)]),
      ],
    },
  ];
}
