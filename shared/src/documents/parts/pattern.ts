import { PATTERN_AXES } from '../../reckoning/axis.ts';
import { twoDecimals } from '../../words/format.ts';
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
  patternName,
  supportSentences,
} from '../../sentences/pattern.ts';

/** The recommended pattern, why, and how firmly it stands. */
export function patternBlocks({ sections, language }: PartSource): Block[] {
  const { assessment, setup } = sections;
  if (assessment === null) return [];
  const { pattern } = assessment;
  const { recommended } = pattern;
  const model = modelSentence(language, pattern.model);
  const number = (value: number | null) => (value === null ? '–' : twoDecimals(language, value));
  const firmness = firmnessSentences(language, pattern, setup.weighing);
  const doubts = doubtSentences(language, pattern);
  return [
    heading(language, 'pattern'),
    { kind: 'paragraph', text: patternName(language, recommended) },
    ...(model === null ? [] : [{ kind: 'paragraph', text: model } as const]),
    { kind: 'paragraph', text: say(language, `pattern.${recommended ?? 'none'}.summary`) },
    { kind: 'heading', level: 3, text: say(language, 'plan.heading.reasons') },
    {
      kind: 'list',
      items: [
        basisSentence(language, pattern),
        ...[groupsSentence(language, pattern), firstSentence(language, pattern)].flatMap((each) => each ?? []),
        ...lackingSentences(language, pattern, setup.weighing),
        leanSentence(language, pattern, setup.weighing),
        ...supportSentences(language, pattern),
      ],
    },
    { kind: 'heading', level: 3, text: say(language, 'plan.heading.doubts') },
    { kind: 'list', items: doubts.length > 0 ? doubts : [say(language, 'doubts.none')] },
    ...(firmness.length === 0
      ? []
      : [
          { kind: 'heading', level: 3, text: say(language, 'plan.heading.firmness') } as const,
          { kind: 'list', items: firmness } as const,
        ]),
    { kind: 'heading', level: 3, text: say(language, 'plan.heading.axes') },
    {
      kind: 'table',
      columns: [
        say(language, 'plan.column.axis'),
        say(language, 'plan.column.score'),
        say(language, 'plan.column.agreement'),
      ],
      rows: PATTERN_AXES.map((axis) => [
        say(language, `axes.${axis}.name`),
        number(pattern.axes[axis]),
        number(pattern.axisConsensus[axis]),
      ]),
    },
  ];
}
