import type { AssessmentSection } from '../board/view/assessment-section.ts';
import { patternName } from '../sentences/pattern.ts';
import { PATTERNS } from '../reckoning/lean.ts';
import { DRAWS } from '../reckoning/drawn-subject.ts';
import { percent } from '../words/format.ts';
import { say } from '../words/say.ts';
import { ownRule } from './cite.ts';
import type { Cell } from '../figures/cell.ts';
import type { About, Explanation } from './explanation.ts';
import { part } from './part.ts';

/** What was drawn, how, and with which seed. Null: the draws aren't told. */
export function explainSensitivity(about: About, { pattern }: AssessmentSection): Explanation | null {
  const { language } = about;
  const { sensitivity, leading, generator } = pattern;
  if (sensitivity === null) return null;
  const row = (name: string, share: number): Cell[] => [name, Math.round(share * DRAWS), share];
  const { none } = sensitivity;
  return {
    title: say(language, 'firmness.sensitivity.title'),
    about: patternName(language, leading),
    value: percent(language, leading === null ? none : sensitivity[leading]),
    formula: say(language, 'explained-pattern.sensitivity', { draws: DRAWS }),
    worked: null,
    parts: [
      part(
        about,
        'draws',
        [
          ['pattern', 'text'],
          ['draws', 'integer'],
          ['share', 'percent'],
        ],
        [
          ...PATTERNS.map((each) => row(patternName(language, each), sensitivity[each])),
          ...(none > 0 ? [row(say(language, 'explained-pattern.sensitivity.none'), none)] : []),
        ],
        1,
      ),
    ],
    notes: [
      say(language, 'firmness.sensitivity.meaning'),
      say(language, 'explained-pattern.sensitivity.seed', { generator: generator.name, seed: String(generator.seed) }),
    ],
    sources: [ownRule(about, 'T32', 'T33', 'T34')],
  };
}
