import { warningsOn } from '../../board/learnt/overdue.ts';
import { pilotField } from '../../documents/parts/pilot-field.ts';
import { answerSentence } from '../../documents/parts/radar.ts';
import { dayIn } from '../../documents/wall-clock.ts';
import { promisedSentences } from '../../sentences/readiness.ts';
import { noWarningSentence } from '../../sentences/warnings.ts';
import { say } from '../../words/say.ts';
import { inField, type Lines, listed } from './lines.ts';

/** リスクと対策: the warnings with what is done about each, what is still put in place, and what each pilot keeps safe by. */
export const risks: Lines = (source) => {
  const { sections, language, names, now, timeZone } = source;
  const { assessment, plan } = sections;
  const warnings = warningsOn(sections, dayIn(now, timeZone));
  return [
    ...(warnings.length === 0 && assessment !== null ? [noWarningSentence(language, assessment)] : []),
    ...warnings.map((warning) =>
      listed(
        language,
        inField(language, {
          name: say(language, `radar.${warning.kind}.name`),
          // What might be done is advice to those who plan; whoever decides reads what is done.
          value: warning.answer === null ? say(language, 'plan.warning.open') : answerSentence(language, warning),
        }),
      ),
    ),
    // One that several pilots wait for is said once.
    ...new Set(
      plan.pilots.flatMap(({ readiness }) =>
        promisedSentences(language, readiness, names).map((text) => listed(language, text)),
      ),
    ),
    ...plan.pilots.map((pilot) =>
      listed(
        language,
        inField(language, {
          name: names.task(pilot.task),
          value: (['data', 'checker'] as const)
            .map((name) => inField(language, pilotField(source, pilot, name)))
            .join(' / '),
        }),
      ),
    ),
  ];
};
