import { PATTERN_AXES } from '../board/checklist.ts';
import type { AssessmentSection, PatternResult } from '../board/view/assessment-section.ts';
import { basisSentence, patternName } from '../plan/sentences/pattern.ts';
import { atLeast } from '../reckoning/equal.ts';
import { list, percent, signed, twoDecimals } from '../words/format.ts';
import { say } from '../words/say.ts';
import { ownRule } from './cite.ts';
import type { About, Cell, Explanation } from './explanation.ts';
import { part } from './part.ts';

/** Why this pattern is recommended, or none: every check with its threshold and what was found here. */
export function explainRecommended(about: About, { pattern }: AssessmentSection): Explanation {
  const { language } = about;
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
    notes: [say(language, 'explained-pattern.recommended.doubt')],
    sources: [ownRule(about, 'T22', 'T24', 'T25', 'T26')],
  };
}

function checks({ language, sections }: About, pattern: PatternResult): Cell[][] {
  const { quorum, band } = sections.setup.weighing;
  const { lean, top, field, leading, turnout, axes, axisConsensus, doubts, sensitivity } = pattern;
  const number = (value: number | null) => (value === null ? '–' : twoDecimals(language, value));
  const named = (axis: (typeof PATTERN_AXES)[number], value: number | null) =>
    say(language, 'explained-pattern.check.axis', { axis: say(language, `axes.${axis}.name`), value: number(value) });
  const enough = atLeast(turnout, quorum);
  const row = (
    name: 'turnout' | 'roles' | 'close' | 'no-consensus' | 'axis-unanswered' | 'no-carrier' | 'unstable',
    fine: boolean,
    rule: string,
    here: string,
  ): Cell[] => {
    const check = say(language, `explained-pattern.check.${name}`);
    return [say(language, fine ? 'explained.holds' : 'explained.fails', { name: check }), rule, here];
  };
  const ruleOf = (name: 'roles' | 'no-consensus' | 'axis-unanswered' | 'no-carrier' | 'unstable') =>
    say(language, `explained-pattern.check.${name}.rule`);
  const answered = PATTERN_AXES.filter((axis) => axes[axis] !== null).length;
  // Each role was there if the quorum held; where only that could have failed, it didn't.
  const roles = pattern.quorum || leading === null || !enough;
  return [
    row(
      'turnout',
      enough,
      say(language, 'explained-pattern.check.turnout.rule', { quorum }),
      percent(language, turnout),
    ),
    row('roles', roles, ruleOf('roles'), say(language, roles ? 'common.yes' : 'common.no')),
    row(
      'close',
      !doubts.includes('close'),
      say(language, 'explained-pattern.check.close.rule', { band }),
      lean === null ? '–' : signed(language, lean),
    ),
    row(
      'no-consensus',
      !doubts.includes('no-consensus'),
      ruleOf('no-consensus'),
      list(
        language,
        PATTERN_AXES.map((axis) => named(axis, axisConsensus[axis])),
      ),
    ),
    row(
      'axis-unanswered',
      !doubts.includes('axis-unanswered'),
      ruleOf('axis-unanswered'),
      say(language, 'explained-pattern.check.axis-unanswered.here', { count: answered }),
    ),
    row(
      'no-carrier',
      !doubts.includes('no-carrier'),
      ruleOf('no-carrier'),
      say(language, 'explained-pattern.check.no-carrier.here', { top: number(top), field: number(field) }),
    ),
    row(
      'unstable',
      !doubts.includes('unstable'),
      ruleOf('unstable'),
      leading === null ? '–' : percent(language, sensitivity[leading]),
    ),
  ];
}
