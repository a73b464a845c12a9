import { PATTERN_AXES } from '../reckoning/axis.ts';
import type { AssessmentSection, PatternResult } from '../board/view/assessment-section.ts';
import { basisSentence, doubtSentences, modelSentence, patternName } from '../sentences/pattern.ts';
import type { Doubt } from '../reckoning/doubts.ts';
import { atLeast } from '../reckoning/equal.ts';
import { MODEL } from '../reckoning/model.ts';
import { list, percent, twoDecimals } from '../words/format.ts';
import { say } from '../words/say.ts';
import { ownRule } from './cite.ts';
import type { Cell } from '../figures/cell.ts';
import type { About, Explanation } from './explanation.ts';
import { part } from './part.ts';

/** Why this pattern is recommended, or none: every check with its threshold and what was found here. */
export function explainRecommended(about: About, { pattern }: AssessmentSection): Explanation {
  const { language } = about;
  if (pattern.model !== MODEL) return byEarlierModel(about, pattern);
  return {
    title: say(language, 'pattern.title'),
    about: null,
    value: patternName(language, pattern.recommended),
    formula: say(language, 'explained-pattern.recommended'),
    worked: basisSentence(language, pattern),
    parts: [
      part(
        about,
        'checks',
        [
          ['check', 'text'],
          ['rule', 'text'],
          ['here', 'text'],
        ],
        checks(about, pattern),
      ),
    ],
    notes: [
      // What a △ means, only where one is shown.
      ...(pattern.quorum && pattern.doubts.length === 0 ? [] : [say(language, 'explained-pattern.recommended.doubt')]),
      say(language, 'explained-pattern.recommended.bottom-up'),
    ],
    sources: [ownRule(about, 'T22', 'T24', 'T25', 'T26')],
  };
}

/** Its rules aren't this version's: what follows from them is told, not checked again. */
function byEarlierModel(about: About, pattern: PatternResult): Explanation {
  const { language } = about;
  return {
    title: say(language, 'pattern.title'),
    about: null,
    value: patternName(language, pattern.recommended),
    formula: modelSentence(language, pattern.model) ?? '',
    worked: basisSentence(language, pattern),
    parts: [],
    notes: doubtSentences(language, pattern),
    sources: [ownRule(about, 'A41', 'A42')],
  };
}

function checks({ language, sections }: About, pattern: PatternResult): Cell[][] {
  const { quorum } = sections.setup.weighing;
  const { top, field, leading, turnout, axes, axisConsensus, doubts, sensitivity } = pattern;
  const number = (value: number | null) => (value === null ? '–' : twoDecimals(language, value));
  const row = (name: 'turnout' | 'roles' | Doubt, fine: boolean, rule: string, here: string): Cell[] => {
    const check = say(language, `explained-pattern.check.${name}`);
    return [say(language, fine ? 'explained.holds' : 'explained.fails', { name: check }), rule, here];
  };
  const doubted = (name: Doubt, here: string): Cell[] =>
    row(name, !doubts.includes(name), say(language, `explained-pattern.check.${name}.rule`), here);
  const yesOrNo = (yes: boolean) => say(language, yes ? 'common.yes' : 'common.no');
  const enough = atLeast(turnout, quorum);
  // Each role was there if the quorum held; where only that could have failed, it didn't.
  const roles = pattern.quorum || leading === null || !enough;
  const agreement = PATTERN_AXES.map((axis) =>
    say(language, 'explained-pattern.check.axis', {
      axis: say(language, `axes.${axis}.name`),
      value: number(axisConsensus[axis]),
    }),
  );
  const answered = PATTERN_AXES.filter((axis) => axes[axis] !== null).length;
  return [
    row(
      'turnout',
      enough,
      say(language, 'explained-pattern.check.turnout.rule', { quorum }),
      percent(language, turnout),
    ),
    row('roles', roles, say(language, 'explained-pattern.check.roles.rule'), yesOrNo(roles)),
    doubted('no-consensus', list(language, agreement)),
    doubted('axis-unanswered', say(language, 'explained-pattern.check.axis-unanswered.here', { count: answered })),
    doubted(
      'no-carrier',
      say(language, 'explained-pattern.check.no-carrier.here', { top: number(top), field: number(field) }),
    ),
    doubted('one-sided', yesOrNo(!doubts.includes('one-sided'))),
    doubted('flat-answers', yesOrNo(!doubts.includes('flat-answers'))),
    doubted('unstable', leading === null || sensitivity === null ? '–' : percent(language, sensitivity[leading])),
  ];
}
