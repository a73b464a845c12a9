import { MODEL } from '../../reckoning/model.ts';
import { clipped } from '../../words/cut.ts';
import { list } from '../../words/format.ts';
import { say } from '../../words/say.ts';
import type { PlanSection } from '../../board/view/plan-section.ts';
import type { Language } from '../../words/languages.ts';
import type { PartSource } from '../part.ts';
import { worthSentence } from '../../sentences/wave.ts';
import { worthOfAll } from '../../board/view/worth-of-all.ts';
import { agreedPatternName } from '../../sentences/pattern.ts';
import type { Brevity } from './brief.ts';

/** What is asked for, before anything else. */
export const conclusion = (source: PartSource, most: Brevity): string[] => [
  ...requested(source, most),
  ...hoped(source.language, source.sections.plan),
  ...priced(source.language, source.sections.plan),
];

/** What is to be decided, or was: how, and what is tried. */
export function requested({ sections, language, names }: PartSource, most: Pick<Brevity, 'task'>): string[] {
  const { plan, assessment } = sections;
  const { pilots, agreement } = plan;
  const { decision, remark } = plan.minutes.decision;
  const recommended = assessment?.pattern.recommended ?? null;
  const model = assessment?.pattern.model ?? MODEL;
  return [
    agreement === null
      ? say(language, 'plan.state.draft')
      : decision === null
        ? say(language, 'export.print.request')
        : say(language, 'export.print.decided', { decision: say(language, `decision.${decision}`) }),
    ...(decision === null || remark === '' ? [] : [say(language, 'export.print.condition', { remark })]),
    recommended === null
      ? say(language, assessment === null ? 'plan.state.incomplete' : 'pattern.basis.not-enough')
      : say(language, 'export.print.pattern', { pattern: agreedPatternName(language, { recommended, model }) }),
    ...(pilots.length === 0
      ? []
      : [
          say(language, 'export.print.wave', {
            count: pilots.length,
            tasks: list(
              language,
              pilots.map(({ task }) =>
                say(language, 'export.print.task', { task: clipped(names.task(task), most.task) }),
              ),
            ),
          }),
        ]),
  ];
}

/** What the pilots are hoped to bring together; empty where nothing is estimated. */
export function hoped(language: Language, { pilots }: Pick<PlanSection, 'pilots'>): string[] {
  const worth = worthOfAll(pilots);
  return worth === null ? [] : [say(language, 'export.print.worth', { worth: worthSentence(language, worth) })];
}

/** What the licences cost together; empty where none has a price. */
export function priced(language: Language, { pilots }: Pick<PlanSection, 'pilots'>): string[] {
  const yen = pilots.reduce((sum, { licenceCost }) => sum + (licenceCost ?? 0), 0);
  const count = pilots.filter(({ licenceCost }) => licenceCost === null).length;
  if (yen === 0) return [];
  return [
    count === 0
      ? say(language, 'export.print.licences', { yen })
      : say(language, 'export.print.licences.open', { yen, count }),
  ];
}
