import type { AssessmentSection } from '../board/view/assessment-section.ts';
import { patternName } from '../sentences/pattern.ts';
import { PATTERNS, type Pattern } from '../reckoning/lean.ts';
import type { Shares } from '../reckoning/support.ts';
import { percent } from '../words/format.ts';
import { say } from '../words/say.ts';
import { ownRule } from './cite.ts';
import type { Cell } from '../figures/cell.ts';
import type { About, Explanation, Part } from './explanation.ts';
import { part } from './part.ts';

const most = (shares: Shares): Pattern =>
  PATTERNS.reduce((best, pattern) => (shares[pattern] > shares[best] ? pattern : best));

/** How many stand behind each pattern. Null where it isn't shown. */
export function explainSupport(about: About, { pattern }: AssessmentSection): Explanation | null {
  const { language, sections } = about;
  const { support, supportByGroup } = pattern;
  if (support === null) return null;
  const first = most(support);
  const byHead = supportByGroup.executive === null && supportByGroup.representative === null;
  const all = part(
    about,
    'patterns',
    [
      ['pattern', 'text'],
      ['share', 'percent'],
    ],
    PATTERNS.map((each): Cell[] => [patternName(language, each), support[each]]),
    1,
  );
  return {
    title: say(language, 'firmness.support.title'),
    about: patternName(language, first),
    value: percent(language, support[first]),
    formula: say(language, 'explained-pattern.support'),
    worked: null,
    parts: byHead ? [all] : [all, groupsPart(about, first, support[first], supportByGroup)],
    notes: [
      byHead
        ? say(language, 'explained-pattern.support.by-head')
        : say(language, 'explained-pattern.support.groups', {
            executives: sections.setup.weighing.execShare,
            representatives: 1 - sections.setup.weighing.execShare,
          }),
    ],
    sources: [ownRule(about, 'T27')],
  };
}

/** What each group adds to the pattern that most stand behind. */
function groupsPart(
  about: About,
  pattern: Pattern,
  total: number,
  { executive, representative }: AssessmentSection['pattern']['supportByGroup'],
): Part {
  const { execShare } = about.sections.setup.weighing;
  const share = executive === null ? 0 : representative === null ? 1 : execShare;
  const rows = (
    [
      ['executive', executive, share],
      ['representative', representative, 1 - share],
    ] as const
  ).flatMap(([role, shares, weight]): Cell[][] =>
    shares === null
      ? []
      : [[say(about.language, `people.group.${role}`), shares[pattern], weight, weight * shares[pattern]]],
  );
  return part(
    about,
    'groups',
    [
      ['who', 'text'],
      ['share', 'percent'],
      ['weight', 'percent'],
      ['adds', 'part'],
    ],
    rows,
    total,
  );
}
