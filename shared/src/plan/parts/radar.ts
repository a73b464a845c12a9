import { say } from '../../words/say.ts';
import { type Block, heading, type PartSource } from '../part.ts';
import { evidenceSentence } from '../sentences/warnings.ts';

/** Warnings with their evidence. */
export function radarBlocks({ sections: { plan, assessment }, language, names }: PartSource): Block[] {
  if (assessment === null) return [];
  if (plan.warnings.length === 0)
    return [heading(language, 'radar'), { kind: 'paragraph', text: say(language, 'radar.none') }];
  return [
    heading(language, 'radar'),
    ...plan.warnings.flatMap(({ kind, evidence }): Block[] => [
      { kind: 'heading', level: 3, text: say(language, `radar.${kind}.name`) },
      { kind: 'paragraph', text: say(language, `radar.${kind}.todo`) },
      { kind: 'list', items: evidence.map((each) => evidenceSentence(language, each, names)) },
    ]),
  ];
}
