import type { AssessmentSection } from '../board/view/assessment-section.ts';
import { patternName } from '../sentences/pattern.ts';
import { PATTERN_AXES } from '../reckoning/axis.ts';
import { signed, twoDecimals } from '../words/format.ts';
import { say } from '../words/say.ts';
import { ownRule } from './cite.ts';
import type { Cell } from '../figures/cell.ts';
import type { About, Explanation } from './explanation.ts';
import { part } from './part.ts';

/** Lean, which is the place in the pattern's square: field − top with their axes. Null while either is unknown. */
export function explainLean(about: About, { pattern }: AssessmentSection): Explanation | null {
  const { language, sections } = about;
  const { top, field, lean, axes } = pattern;
  const { band, fieldWeights } = sections.setup.weighing;
  if (top === null || field === null || lean === null) return null;
  const inField = (['culture', 'talent'] as const).filter((axis) => axes[axis] !== null);
  const total = inField.reduce((sum, axis) => sum + fieldWeights[axis], 0);
  const rows = PATTERN_AXES.flatMap((axis): Cell[][] => {
    const score = axes[axis];
    if (score === null) return [];
    const weight = axis === 'executive' ? -1 : fieldWeights[axis] / total;
    const of = say(language, axis === 'executive' ? 'pattern.top.name' : 'pattern.field.name');
    const name = say(language, 'explained-pattern.lean.axis', { axis: say(language, `axes.${axis}.name`), of });
    return [[name, score, weight, weight * score]];
  });
  return {
    title: say(language, 'pattern.lean.name'),
    about: null,
    value: signed(language, lean),
    formula: say(language, 'explained-pattern.lean'),
    worked: say(language, 'explained-pattern.lean.worked', { field, top, lean }),
    parts: [
      part(
        about,
        'axes',
        [
          ['axis', 'text'],
          ['score', 'number'],
          ['weight', 'percent'],
          ['adds', 'part'],
        ],
        rows,
        lean,
      ),
    ],
    notes: [
      say(language, 'explained-pattern.lean.bands', { band, pattern: patternName(language, pattern.leading) }),
      say(language, 'explained-pattern.lean.square', {
        top: twoDecimals(language, top),
        field: twoDecimals(language, field),
      }),
    ],
    sources: [ownRule(about, 'T21', 'T22')],
  };
}
