import { MODEL } from '../../reckoning/model.ts';
import { clipped } from '../../words/cut.ts';
import { list } from '../../words/format.ts';
import { say } from '../../words/say.ts';
import type { PartSource } from '../part.ts';
import { worthSentence } from '../../sentences/wave.ts';
import { worthOfAll } from '../../board/view/worth-of-all.ts';
import { agreedPatternName } from '../../sentences/pattern.ts';
import type { Brevity } from './brief.ts';

/** What is asked for, before anything else. */
export function conclusion({ sections, language, names }: PartSource, most: Brevity): string[] {
  const { plan, assessment } = sections;
  const { pilots, agreement } = plan;
  const { decision, remark } = plan.minutes.decision;
  const recommended = assessment?.pattern.recommended ?? null;
  const model = assessment?.pattern.model ?? MODEL;
  const worth = worthOfAll(pilots);
  const licences = pilots.reduce((sum, { licenceCost }) => sum + (licenceCost ?? 0), 0);
  const unpriced = pilots.filter(({ licenceCost }) => licenceCost === null).length;
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
    ...(worth === null ? [] : [say(language, 'export.print.worth', { worth: worthSentence(language, worth) })]),
    ...(licences === 0
      ? []
      : unpriced === 0
        ? [say(language, 'export.print.licences', { yen: licences })]
        : [say(language, 'export.print.licences.open', { yen: licences, count: unpriced })]),
  ];
}
