import { basisWords } from '../figures/basis-words.ts';
import { leanWord } from '../figures/lean-words.ts';
import { phrase, sayPhrase } from '../figures/phrase.ts';
import { stabilityWords } from '../figures/stability-words.ts';
import { supportByHeads } from '../figures/support-words.ts';
import type { AgreedDoubt, AgreedOutcome } from '../board/agreed-outcome.ts';
import type { PatternResult } from '../board/view/assessment-section.ts';
import type { Weighing } from '../reckoning/settings.ts';
import { LOW_CONSENSUS } from '../reckoning/doubts.ts';
import { below } from '../reckoning/equal.ts';
import { MODEL } from '../reckoning/model.ts';
import { LOW_CONSENSUS_1 } from '../reckoning/model-1/low-consensus.ts';
import type { Heads } from '../reckoning/support.ts';
import { PATTERN_AXES } from '../reckoning/axis.ts';
import { aside } from '../words/format.ts';
import type { Language } from '../words/languages.ts';
import { say } from '../words/say.ts';

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
  return sayPhrase(language, basisWords(basis, recommended));
}

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

export const leanSentence = (language: Language, { lean }: Pick<PatternResult, 'lean'>, { band }: Weighing): string =>
  say(language, `pattern.lean.${lean === null ? 'unknown' : leanWord(lean, band)}`);

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
const stabilitySentence = (language: Language, share: number): string => say(language, stabilityWords(share));

/** What of the firmness a sentence is about. `by-head`: nobody's share of the weight can be told. */
export type Firmness = 'one-voter' | 'exec-share' | 'by-head' | 'sensitivity';
export interface FirmnessSentence {
  readonly about: Firmness;
  readonly sentence: string;
}

/** How firmly it stands, each sentence with what it is about. Empty while there is no pattern. */
export function firmnessOf(
  language: Language,
  { leading, oneVoterMight, execShareInterval, sensitivity }: PatternResult,
  { execShare }: Weighing,
): readonly FirmnessSentence[] {
  if (leading === null) return [];
  const found: FirmnessSentence[] = [];
  const add = (about: Firmness, sentence: string) => found.push({ about, sentence });
  if (oneVoterMight !== null)
    add('one-voter', say(language, oneVoterMight ? 'firmness.one-voter.might' : 'firmness.one-voter.none'));
  if (execShareInterval === null) add('by-head', say(language, 'firmness.by-head'));
  else add('exec-share', intervalSentence(language, execShareInterval, execShare));
  if (sensitivity !== null) add('sensitivity', stabilitySentence(language, sensitivity[leading]));
  return found;
}

export const firmnessSentences = (language: Language, pattern: PatternResult, weighing: Weighing): string[] =>
  firmnessOf(language, pattern, weighing).map(({ sentence }) => sentence);

/** Between which shares of the executives' weight the pattern stays, 0 … 1; `share`: as it is now. */
function intervalSentence(language: Language, [low, high]: readonly [number, number], share: number): string {
  if (low === 0 && high === 1) return say(language, 'firmness.interval.all');
  if (low === 0) return say(language, 'firmness.interval.up', { high, share });
  if (high === 1) return say(language, 'firmness.interval.down', { low, share });
  return say(language, 'firmness.interval.some', { low, high, share });
}
