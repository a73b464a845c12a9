import type { PatternResult } from '../../board/view/assessment-section.ts';
import type { Weighing } from '../../board/settings.ts';
import { same } from '../../reckoning/equal.ts';
import type { CountedDoubt } from '../../reckoning/doubts.ts';
import { PATTERNS } from '../../reckoning/lean.ts';
import { DRAWS } from '../../reckoning/resample.ts';
import type { Shares } from '../../reckoning/support.ts';
import { PATTERN_AXES } from '../../board/checklist.ts';
import type { Language } from '../../words/languages.ts';
import { say } from '../../words/say.ts';

/** The name of what is recommended, or that nothing is. */
export const patternName = (language: Language, pattern: PatternResult['recommended']): string =>
  say(language, `pattern.${pattern ?? 'none'}.name`);

/** Why this is recommended, in one sentence. */
export function basisSentence(language: Language, { basis, recommended }: PatternResult): string {
  if (basis === 'clear') return say(language, 'pattern.basis.clear', { pattern: patternName(language, recommended) });
  return say(language, basis === 'in-doubt' ? 'pattern.basis.in-doubt' : 'pattern.basis.not-enough');
}

/** What is lacking for a recommendation; empty where there is one. */
export function lackingSentences(
  language: Language,
  { basis, leading, turnout }: PatternResult,
  { quorum }: Weighing,
): string[] {
  if (basis !== 'not-enough') return [];
  const sentences: string[] = [];
  if (leading === null) sentences.push(say(language, 'pattern.not-enough.axis'));
  if (turnout < quorum) sentences.push(say(language, 'pattern.not-enough.turnout', { turnout, quorum }));
  return sentences;
}

export function leanSentence(language: Language, { lean }: Pick<PatternResult, 'lean'>, { band }: Weighing): string {
  if (lean === null) return say(language, 'pattern.lean.unknown');
  if (lean > band && !same(lean, band)) return say(language, 'pattern.lean.field', { lean, band });
  if (lean < -band && !same(lean, -band)) return say(language, 'pattern.lean.top', { lean, band });
  return say(language, 'pattern.lean.balanced', { lean, band });
}

/** Each doubt as one or more sentences. */
export function doubtSentences(language: Language, pattern: PatternResult, { band }: Weighing): string[] {
  const { doubts, leading, sensitivity } = pattern;
  return doubts.flatMap((doubt) =>
    doubt === 'unstable'
      ? [say(language, 'doubts.unstable', { share: leading === null ? 0 : sensitivity[leading] })]
      : countedDoubtSentences(language, doubt, pattern, band),
  );
}

/** A doubt that follows from counts alone, as one or more sentences. */
export function countedDoubtSentences(
  language: Language,
  doubt: CountedDoubt,
  { lean, top, field, axes, axisConsensus }: Pick<PatternResult, 'lean' | 'top' | 'field' | 'axes' | 'axisConsensus'>,
  band: number,
): string[] {
  const axisName = (axis: (typeof PATTERN_AXES)[number]) => say(language, `axes.${axis}.name`);
  switch (doubt) {
    case 'close':
      return [say(language, 'doubts.close', { lean: lean ?? 0, band })];
    case 'no-consensus':
      return PATTERN_AXES.flatMap((axis) => {
        const consensus = axisConsensus[axis];
        if (consensus === null || consensus >= 0.5) return [];
        return [say(language, 'doubts.no-consensus', { axis: axisName(axis), consensus })];
      });
    case 'axis-unanswered':
      return PATTERN_AXES.filter((axis) => axes[axis] === null).map((axis) =>
        say(language, 'doubts.axis-unanswered', { axis: axisName(axis) }),
      );
    case 'no-carrier':
      return [say(language, 'doubts.no-carrier', { top: top ?? 0, field: field ?? 0 })];
  }
}

const largest = (shares: Shares) =>
  PATTERNS.reduce((best, pattern) => (shares[pattern] > shares[best] ? pattern : best));

/** How many stand behind it, all together and by group. */
export function supportSentences(language: Language, { support, supportByGroup }: PatternResult): string[] {
  if (support === null) return [say(language, 'firmness.support.unknown')];
  const most = largest(support);
  const all = say(language, 'firmness.support.all', { share: support[most], pattern: patternName(language, most) });
  const groups = (['executive', 'representative'] as const).flatMap((role) => {
    const shares = supportByGroup?.[role] ?? null;
    if (shares === null) return [];
    const pattern = largest(shares);
    const group = say(language, `people.group.${role}`);
    return [
      say(language, 'firmness.support.group', {
        group,
        share: shares[pattern],
        pattern: patternName(language, pattern),
      }),
    ];
  });
  return [all, ...groups];
}

/** How firmly it stands. Empty while there is no pattern. */
export function firmnessSentences(language: Language, pattern: PatternResult, { execShare }: Weighing): string[] {
  const { leading, leaveOneOutChanges, execShareInterval, sensitivity } = pattern;
  if (leading === null) return [];
  const { topDown, hybrid, bottomUp } = sensitivity;
  const [low, high] = execShareInterval ?? [null, null];
  return [
    leaveOneOutChanges === 0
      ? say(language, 'firmness.leave-one-out.none')
      : say(language, 'firmness.leave-one-out.some', { count: leaveOneOutChanges }),
    low === null || high === null
      ? say(language, 'firmness.by-head')
      : low === 0 && high === 1
        ? say(language, 'firmness.interval.all')
        : say(language, 'firmness.interval.some', { low, high, share: execShare }),
    say(language, 'firmness.sensitivity.shares', { draws: DRAWS, topDown, hybrid, bottomUp }),
    say(language, 'firmness.sensitivity.meaning'),
  ];
}
