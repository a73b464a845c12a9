import { requested } from '../../documents/print/conclusion.ts';
import type { PartSource, PlanSource } from '../../documents/part.ts';
import { openPoints } from '../../leading/open-points.ts';
import { decisionDay } from '../../sentences/decision.ts';
import { namesIn } from '../../sentences/names.ts';
import { planSubject } from '../../sentences/subject.ts';
import type { Language } from '../../words/languages.ts';
import { say } from '../../words/say.ts';
import { consent } from './consent.ts';
import { inField, type Lines } from './lines.ts';
import { cost, effect, pilots } from './pilots.ts';
import { purpose } from './purpose.ts';
import { risks } from './risks.ts';
import { schedule } from './schedule.ts';

/** 決裁事項: what is asked for, of whom. */
const request: Lines = (source) => [...requested(source, { task: Infinity }), ...decider(source)];

function decider({ sections: { plan }, language, names }: PartSource): string[] {
  const { decider: name, decision, on } = plan.minutes.decision;
  const day = decisionDay(language, { on }, plan.fiscalStart);
  return [
    ...(name === '' ? [] : [inField(language, { name: say(language, 'decision.decider'), value: names.titled(name) })]),
    ...(day === ''
      ? []
      : [
          inField(language, {
            name: say(language, `plan.decision.${decision === null ? 'on-planned' : 'on'}`),
            value: day,
          }),
        ]),
  ];
}

const openOnes: Lines = ({ language, sections, names }) => {
  const open = openPoints(language, sections, names);
  return open.length === 0 ? [say(language, 'agreed.open.none')] : open;
};

/** The fields that forms for a 稟議 have, in the order in which they ask. */
const BLOCKS = {
  subject: ({ language, sections }) => [planSubject(language, sections.plan)],
  purpose,
  request,
  pilots,
  cost,
  effect,
  risks,
  schedule,
  open: openOnes,
  consent,
} satisfies Record<string, Lines>;

/** One field of the form: what it is usually called, and what belongs into it. Plain text, whole. */
export interface RequestBlock {
  readonly id: keyof typeof BLOCKS;
  readonly title: string;
  readonly text: string;
}

/** The plan in the fields of an approval form (稟議), to be pasted one by one: what the plan says, and nothing else. */
export function approvalRequest(source: PlanSource): readonly RequestBlock[] {
  const { language, sections } = source;
  const part: PartSource = { ...source, names: namesIn(language, sections) };
  return (Object.keys(BLOCKS) as RequestBlock['id'][]).map((id) => ({
    id,
    title: say(language, `approval.block.${id}`),
    text: BLOCKS[id](part).join('\n') || say(language, 'plan.pilot.open'),
  }));
}

/** All of it, for a form that has one field. */
export const wholeRequest = (language: Language, blocks: readonly RequestBlock[]): string =>
  blocks.map(({ title, text }) => `${say(language, 'approval.heading', { title })}\n${text}`).join('\n\n');
