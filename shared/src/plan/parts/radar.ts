import { sentences } from '../../words/format.ts';
import { say } from '../../words/say.ts';
import { type Block, heading, type PartSource } from '../part.ts';
import { evidenceSentence, noWarningSentence } from '../sentences/warnings.ts';

/** Warnings with their evidence, and what the room does about each. */
export function radarBlocks({ sections: { plan, assessment }, language, names }: PartSource): Block[] {
  if (assessment === null) return [];
  if (plan.warnings.length === 0)
    return [heading(language, 'radar'), { kind: 'paragraph', text: noWarningSentence(language, assessment) }];
  return [
    heading(language, 'radar'),
    ...plan.warnings.flatMap(({ kind, evidence, answer }): Block[] => [
      { kind: 'heading', level: 3, text: say(language, `radar.${kind}.name`) },
      {
        kind: 'paragraph',
        text:
          answer === null
            ? sentences(language, [say(language, `radar.${kind}.todo`), say(language, 'plan.warning.open')])
            : say(language, `plan.warning.${answer.answer}`, { reason: answer.reason }),
      },
      { kind: 'list', items: evidence.map((each) => evidenceSentence(language, each, names)) },
    ]),
  ];
}
