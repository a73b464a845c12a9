import { basisWords } from '../../figures/basis-words.ts';
import { leanWord } from '../../figures/lean-words.ts';
import { phrase, sayPhrase } from '../../figures/phrase.ts';
import { stabilityWords } from '../../figures/stability-words.ts';
import { supportByHeads } from '../../figures/support-words.ts';
import type { PatternResult } from '../../board/view/assessment-section.ts';
import type { Weighing } from '../../board/settings.ts';
import { type Doubt, LOW_CONSENSUS } from '../../reckoning/doubts.ts';
import { below } from '../../reckoning/equal.ts';
import type { Heads } from '../../reckoning/support.ts';
import { PATTERN_AXES } from '../../board/checklist.ts';
import type { Language } from '../../words/languages.ts';
import { say } from '../../words/say.ts';

/** The name of what is recommended, or that nothing is. */
export const patternName = (language: Language, pattern: PatternResult['recommended']): string =>
  say(language, `pattern.${pattern ?? 'none'}.name`);

/** Why this is recommended, in one sentence. */
export const basisSentence = (language: Language, { basis, recommended }: PatternResult): string =>
  sayPhrase(language, basisWords(basis, recommended));

/** Which pattern each group's own answers come to, where the two differ; null where they don't, or aren't compared. */
export function groupsSentence(language: Language, { places }: Pick<PatternResult, 'places'>): string | null {
  const [executives, representatives] = [places?.executives.leading ?? null, places?.representatives.leading ?? null];
  if (executives === null || representatives === null || executives === representatives) return null;
  return sayPhrase(
    language,
    phrase('figures.places', {
      executives: phrase(`figures.pattern.${executives}`),
      representatives: phrase(`figures.pattern.${representatives}`),
    }),
  );
}

/** The shape of a hybrid: who moves first; null where neither is ahead, or something else is recommended. */
export const firstSentence = (language: Language, { first, recommended }: PatternResult): string | null =>
  recommended !== 'hybrid' || first === null ? null : say(language, `pattern.first.${first}`);

/** What is lacking for a recommendation; empty where there is one. */
export function lackingSentences(
  language: Language,
  { basis, leading, turnout, quorum: reached }: PatternResult,
  { quorum }: Weighing,
): string[] {
  if (basis !== 'not-enough') return [];
  const sentences: string[] = [];
  if (leading === null) sentences.push(say(language, 'pattern.not-enough.axis'));
  if (below(turnout, quorum)) sentences.push(say(language, 'pattern.not-enough.turnout', { turnout, quorum }));
  else if (leading !== null && !reached) sentences.push(say(language, 'pattern.not-enough.role'));
  return sentences;
}

export const leanSentence = (language: Language, { lean }: Pick<PatternResult, 'lean'>, { band }: Weighing): string =>
  say(language, `pattern.lean.${lean === null ? 'unknown' : leanWord(lean, band)}`);

/** Each doubt as one or more sentences. */
export const doubtSentences = (language: Language, pattern: PatternResult): string[] =>
  pattern.doubts.flatMap((doubt) => sentencesOnDoubt(language, doubt, pattern));

export function sentencesOnDoubt(
  language: Language,
  doubt: Doubt,
  { axes, axisConsensus }: Pick<PatternResult, 'axes' | 'axisConsensus'>,
): string[] {
  const axisName = (axis: (typeof PATTERN_AXES)[number]) => say(language, `axes.${axis}.name`);
  switch (doubt) {
    case 'no-consensus':
      return PATTERN_AXES.flatMap((axis) => {
        const consensus = axisConsensus[axis];
        if (consensus === null || !below(consensus, LOW_CONSENSUS)) return [];
        return [say(language, 'doubts.no-consensus', { axis: axisName(axis) })];
      });
    case 'axis-unanswered':
      return PATTERN_AXES.filter((axis) => axes[axis] === null).map((axis) =>
        say(language, 'doubts.axis-unanswered', { axis: axisName(axis) }),
      );
    case 'no-carrier':
    case 'one-sided':
    case 'flat-answers':
    case 'unstable':
      return [say(language, `doubts.${doubt}`)];
  }
}

/** How many lean to which pattern, all together and by group; only of people whose answers are open by name. */
export function supportSentences(
  language: Language,
  { supporters: { executive, representative } }: Pick<PatternResult, 'supporters'>,
): string[] {
  const all =
    executive === null || representative === null ? [] : [supportByHeads('all', together(executive, representative))];
  const groups = [
    executive && supportByHeads('executive', executive),
    representative && supportByHeads('representative', representative),
  ];
  return [...all, ...groups].flatMap((each) => (each === null ? [] : [sayPhrase(language, each)]));
}

const together = (a: Heads, b: Heads): Heads => ({
  topDown: a.topDown + b.topDown,
  hybrid: a.hybrid + b.hybrid,
  bottomUp: a.bottomUp + b.bottomUp,
});

/** How surely the same answer comes again. `share`: of the draws that led to the same pattern, 0 … 1. */
export const stabilitySentence = (language: Language, share: number): string => say(language, stabilityWords(share));

/** How firmly it stands. Empty while there is no pattern. */
export function firmnessSentences(language: Language, pattern: PatternResult, { execShare }: Weighing): string[] {
  const { leading, oneVoterMight, execShareInterval, sensitivity } = pattern;
  if (leading === null) return [];
  const [low, high] = execShareInterval ?? [null, null];
  return [
    say(language, oneVoterMight === true ? 'firmness.one-voter.might' : 'firmness.one-voter.none'),
    low === null || high === null
      ? say(language, 'firmness.by-head')
      : low === 0 && high === 1
        ? say(language, 'firmness.interval.all')
        : low === 0
          ? say(language, 'firmness.interval.up', { high, share: execShare })
          : high === 1
            ? say(language, 'firmness.interval.down', { low, share: execShare })
            : say(language, 'firmness.interval.some', { low, high, share: execShare }),
    stabilitySentence(language, sensitivity[leading]),
  ];
}
