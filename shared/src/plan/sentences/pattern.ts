import type { AgreedDoubt, AgreedOutcome } from '../../board/agreed-outcome.ts';
import type { PatternResult } from '../../board/view/assessment-section.ts';
import type { Weighing } from '../../board/settings.ts';
import { LOW_CONSENSUS } from '../../reckoning/doubts.ts';
import { atLeast, below } from '../../reckoning/equal.ts';
import { MODEL } from '../../reckoning/model.ts';
import { LOW_CONSENSUS_1 } from '../../reckoning/model-1/low-consensus.ts';
import { PATTERNS } from '../../reckoning/lean.ts';
import type { Heads } from '../../reckoning/support.ts';
import { PATTERN_AXES } from '../../board/checklist.ts';
import { aside } from '../../words/format.ts';
import type { Language } from '../../words/languages.ts';
import { say } from '../../words/say.ts';

/** The name of what is recommended, or that nothing is. */
export const patternName = (language: Language, pattern: PatternResult['recommended']): string =>
  say(language, `pattern.${pattern ?? 'none'}.name`);

/** That an earlier version's rules made it; null: this version's did. */
export const modelSentence = (language: Language, model: number): string | null =>
  model === MODEL ? null : say(language, 'pattern.model.sentence', { model });

/** The name of what was agreed, with the model that made it where that is an earlier one. */
export function agreedPatternName(language: Language, { recommended, model }: Recommended): string {
  const name = patternName(language, recommended);
  return model === MODEL ? name : name + aside(language, say(language, 'pattern.model.badge', { model }));
}
export const agreedPattern = (language: Language, { model, pattern }: AgreedOutcome): string =>
  agreedPatternName(language, { recommended: pattern.recommended, model });
type Recommended = Pick<PatternResult, 'recommended' | 'model'>;

/** Why this is recommended, in one sentence. */
export function basisSentence(language: Language, { basis, recommended, model }: PatternResult): string {
  if (basis === 'clear' && model === 1)
    return say(language, 'pattern.basis.clear.model-1', { pattern: patternName(language, recommended) });
  if (basis !== 'clear') return say(language, `pattern.basis.${basis}`);
  const ahead = recommended === 'bottomUp' ? 'field' : 'management';
  return say(language, `pattern.basis.clear.${ahead}`, { pattern: patternName(language, recommended) });
}

/** The shape of a hybrid: who moves first; null where neither is ahead, or something else is recommended. */
export const firstSentence = (language: Language, { first, recommended }: PatternResult): string | null =>
  recommended !== 'hybrid' || first === null ? null : say(language, `pattern.first.${first}`);

/** What is lacking for a recommendation; empty where there is one. */
export function lackingSentences(
  language: Language,
  { basis, leading, turnout, quorum: reached, model }: PatternResult,
  { quorum }: Weighing,
): string[] {
  if (basis !== 'not-enough') return [];
  const sentences: string[] = [];
  if (leading === null) sentences.push(say(language, 'pattern.not-enough.axis'));
  // An earlier model counted otherwise.
  if (model !== MODEL) return sentences;
  if (below(turnout, quorum)) sentences.push(say(language, 'pattern.not-enough.turnout', { turnout, quorum }));
  else if (leading !== null && !reached) sentences.push(say(language, 'pattern.not-enough.role'));
  return sentences;
}

export function leanSentence(language: Language, { lean }: Pick<PatternResult, 'lean'>, { band }: Weighing): string {
  if (lean === null) return say(language, 'pattern.lean.unknown');
  const far = Math.abs(lean);
  if (below(far, NOTICEABLE)) return say(language, 'pattern.lean.none');
  const ahead = lean < 0 ? 'management' : 'field';
  const how = !below(band, far) ? 'slightly' : atLeast(far, 2 * band) ? 'far' : 'clearly';
  return say(language, `pattern.lean.${ahead}.${how}`);
}

/** A smaller difference between management and departments is none. */
const NOTICEABLE = 0.1;

/** Each doubt as one or more sentences. */
export const doubtSentences = (language: Language, pattern: PatternResult): string[] =>
  pattern.doubts.flatMap((doubt) => sentencesOnDoubt(language, doubt, pattern));

export function sentencesOnDoubt(
  language: Language,
  doubt: AgreedDoubt,
  { axes, axisConsensus, model = MODEL }: Pick<PatternResult, 'axes' | 'axisConsensus'> & { readonly model?: number },
): string[] {
  const axisName = (axis: (typeof PATTERN_AXES)[number]) => say(language, `axes.${axis}.name`);
  switch (doubt) {
    case 'no-consensus': {
      const low = model === 1 ? LOW_CONSENSUS_1 : LOW_CONSENSUS;
      return PATTERN_AXES.flatMap((axis) => {
        const consensus = axisConsensus[axis];
        if (consensus === null || !below(consensus, low)) return [];
        return [say(language, 'doubts.no-consensus', { axis: axisName(axis) })];
      });
    }
    case 'axis-unanswered':
      return PATTERN_AXES.filter((axis) => axes[axis] === null).map((axis) =>
        say(language, 'doubts.axis-unanswered', { axis: axisName(axis) }),
      );
    case 'close':
    case 'no-carrier':
    case 'one-sided':
    case 'flat-answers':
    case 'unstable':
      return [say(language, `doubts.${doubt}`)];
  }
}

const largest = (heads: Heads) => PATTERNS.reduce((best, pattern) => (heads[pattern] > heads[best] ? pattern : best));

/** How many lean to which pattern, group by group, of people whose answers are open by name; empty where none are. */
export function supportSentences(language: Language, { supporters }: Pick<PatternResult, 'supporters'>): string[] {
  return (['executive', 'representative'] as const).flatMap((role) => {
    const heads = supporters[role];
    if (heads === null) return [];
    const pattern = largest(heads);
    const all = PATTERNS.reduce((sum, each) => sum + heads[each], 0);
    const said = { group: say(language, `people.group.${role}`), all, pattern: patternName(language, pattern) };
    return [
      heads[pattern] === all
        ? say(language, 'firmness.support.group.everyone', said)
        : say(language, 'firmness.support.group', { ...said, count: heads[pattern] }),
    ];
  });
}

/** How surely the same answer comes again. `share`: of the draws that led to the same pattern, 0 … 1. */
export function stabilitySentence(language: Language, share: number): string {
  const how = atLeast(share, 0.95)
    ? 'same'
    : atLeast(share, 0.8)
      ? 'mostly'
      : atLeast(share, 0.5)
        ? 'might'
        : 'unlikely';
  return say(language, `firmness.sensitivity.${how}`);
}

/** How firmly it stands. Empty while there is no pattern. */
export function firmnessSentences(language: Language, pattern: PatternResult, { execShare }: Weighing): string[] {
  const { leading, oneVoterMight, execShareInterval, sensitivity } = pattern;
  if (leading === null) return [];
  const [low, high] = execShareInterval ?? [null, null];
  return [
    ...(oneVoterMight === null
      ? []
      : [say(language, oneVoterMight ? 'firmness.one-voter.might' : 'firmness.one-voter.none')]),
    low === null || high === null
      ? say(language, 'firmness.by-head')
      : low === 0 && high === 1
        ? say(language, 'firmness.interval.all')
        : say(language, 'firmness.interval.some', { low, high, share: execShare }),
    ...(sensitivity === null ? [] : [stabilitySentence(language, sensitivity[leading])]),
  ];
}
