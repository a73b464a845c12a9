import { list } from '../../words/format.ts';
import { say } from '../../words/say.ts';
import type { PartSource } from '../part.ts';
import { worthSentence } from '../parts/wave.ts';
import { patternName } from '../sentences/pattern.ts';
import { type Brevity, clipped } from './brief.ts';

/** What is asked for, before anything else. */
export function conclusion({ sections, language, names }: PartSource, most: Brevity): string[] {
  const { plan, assessment } = sections;
  const { pilots, agreement } = plan;
  const recommended = assessment?.pattern.recommended ?? null;
  const worths = pilots.flatMap(({ worth }) => (worth === null ? [] : [worth]));
  const licences = pilots.reduce((sum, { licenceCost }) => sum + (licenceCost ?? 0), 0);
  const sum = (of: (worth: (typeof worths)[number]) => number | null): number | null =>
    worths.reduce<number | null>((all, worth) => {
      const value = of(worth);
      return all === null || value === null ? null : all + value;
    }, 0);
  return [
    say(language, agreement === null ? 'plan.state.draft' : 'export.print.request'),
    recommended === null
      ? say(language, 'pattern.basis.not-enough')
      : say(language, 'export.print.pattern', { pattern: patternName(language, recommended) }),
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
    ...(worths.length === 0
      ? []
      : [
          say(language, 'export.print.worth', {
            worth: worthSentence(language, {
              hours: sum(({ hours }) => hours) ?? 0,
              yen: sum(({ yen }) => yen),
              net: sum(({ net }) => net),
            }),
          }),
        ]),
    ...(licences === 0 ? [] : [say(language, 'export.print.licences', { yen: licences })]),
  ];
}
