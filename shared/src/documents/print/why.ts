import { say } from '../../words/say.ts';
import { type Block, heading, type PartSource } from '../part.ts';
import {
  basisSentence,
  doubtSentences,
  firmnessSentences,
  firstSentence,
  groupsSentence,
  lackingSentences,
  leanSentence,
  modelSentence,
  supportSentences,
} from '../../sentences/pattern.ts';

/** The pattern with its reasons, its doubts, and how firmly it stands: in sentences, without tables. */
export function why({ sections: { assessment, setup }, language }: PartSource): Block[] {
  if (assessment === null) return [];
  const { pattern } = assessment;
  const { weighing } = setup;
  const model = modelSentence(language, pattern.model);
  const doubts = doubtSentences(language, pattern);
  const [firmly] = firmnessSentences(language, pattern, weighing);
  const title = (name: 'reasons' | 'doubts'): Block => ({
    kind: 'heading',
    level: 3,
    text: say(language, `plan.heading.${name}`),
  });
  return [
    heading(language, 'pattern'),
    ...(model === null ? [] : [{ kind: 'paragraph', text: model } as const]),
    { kind: 'paragraph', text: say(language, `pattern.${pattern.recommended ?? 'none'}.summary`) },
    title('reasons'),
    {
      kind: 'list',
      items: [
        basisSentence(language, pattern),
        ...[groupsSentence(language, pattern), firstSentence(language, pattern)].flatMap((each) => each ?? []),
        ...lackingSentences(language, pattern, weighing),
        leanSentence(language, pattern, weighing),
        ...supportSentences(language, pattern),
        ...(firmly === undefined ? [] : [firmly]),
      ],
    },
    title('doubts'),
    { kind: 'list', items: doubts.length > 0 ? doubts : [say(language, 'doubts.none')] },
  ];
}
