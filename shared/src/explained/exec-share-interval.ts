import type { AssessmentSection } from '../board/view/assessment-section.ts';
import { patternName } from '../sentences/pattern.ts';
import { axisScores } from '../reckoning/axes.ts';
import type { ItemFigures } from '../reckoning/item.ts';
import { patternOf, position } from '../reckoning/lean.ts';
import { percent } from '../words/format.ts';
import { say } from '../words/say.ts';
import { ownRule } from './cite.ts';
import type { Cell } from '../figures/cell.ts';
import type { About, Explanation } from './explanation.ts';
import { part } from './part.ts';

/** Between which shares of the executives the pattern stays, with lean at its ends. Null where the share means nothing. */
export function explainExecShareInterval(about: About, assessment: AssessmentSection): Explanation | null {
  const { language, sections } = about;
  const { execShareInterval: interval, leading } = assessment.pattern;
  if (interval === null) return null;
  const [low, high] = interval;
  const { execShare, band } = sections.setup.weighing;
  const figures = new Map<string, ItemFigures>(assessment.items.map((result) => [result.item, result.figures]));
  const leanIf = (of: (item: ItemFigures) => number | null): number => {
    const axes = axisScores(sections.setup.checklist, ({ id }) => {
      const item = figures.get(id);
      return item === undefined ? null : of(item);
    });
    return position(axes, sections.setup.weighing).lean ?? 0;
  };
  // Every mean is a straight line in the share, and so is lean: its two ends are enough.
  const none = leanIf(({ executiveMean: e, representativeMean: r }) => r ?? e);
  const all = leanIf(({ executiveMean: e, representativeMean: r }) => e ?? r);
  const shares = [...new Set([0, low, execShare, high, 1])].sort((a, b) => a - b);
  return {
    title: say(language, 'weighing.exec-share'),
    about: null,
    value: say(language, 'explained-pattern.interval.value', { low, high }),
    formula: say(language, 'explained-pattern.interval', { pattern: patternName(language, leading) }),
    worked: null,
    parts: [
      part(
        about,
        'shares',
        [
          ['share-of-executives', 'text'],
          ['lean', 'signed'],
          ['pattern', 'text'],
        ],
        shares.map((share): Cell[] => {
          const lean = share * all + (1 - share) * none;
          const text = percent(language, share);
          return [
            share === execShare ? say(language, 'explained-pattern.interval.now', { share: text }) : text,
            lean,
            patternName(language, patternOf(lean, band)),
          ];
        }),
      ),
    ],
    notes: [say(language, 'explained-pattern.interval.line', { band })],
    sources: [ownRule(about, 'T31')],
  };
}
