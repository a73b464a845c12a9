import { warningsOn } from '../../board/learnt/overdue.ts';
import type { WarningView } from '../../board/view/plan-section.ts';
import { sentences } from '../../words/format.ts';
import type { Language } from '../../words/languages.ts';
import { say } from '../../words/say.ts';
import { type Block, heading, type PartSource } from '../part.ts';
import { evidenceSentence, noWarningSentence } from '../../sentences/warnings.ts';
import { dayIn } from '../wall-clock.ts';

/** What the room does about a warning, or what it might. */
export const answerSentence = (language: Language, { kind, answer }: Pick<WarningView, 'kind' | 'answer'>): string =>
  answer === null
    ? sentences(language, [say(language, `radar.${kind}.todo`), say(language, 'plan.warning.open')])
    : say(language, `plan.warning.${answer.answer}`, { reason: answer.reason });

/** Warnings with their evidence, and what the room does about each. */
export function radarBlocks({ sections, language, names, now, timeZone }: PartSource): Block[] {
  const { assessment } = sections;
  if (assessment === null) return [];
  const warnings = warningsOn(sections, dayIn(now, timeZone));
  if (warnings.length === 0)
    return [heading(language, 'radar'), { kind: 'paragraph', text: noWarningSentence(language, assessment) }];
  return [
    heading(language, 'radar'),
    ...warnings.flatMap(({ kind, evidence, answer }): Block[] => [
      { kind: 'heading', level: 3, text: say(language, `radar.${kind}.name`) },
      {
        kind: 'paragraph',
        text: answerSentence(language, { kind, answer }),
      },
      { kind: 'list', items: evidence.map((each) => evidenceSentence(language, each, names)) },
    ]),
  ];
}
