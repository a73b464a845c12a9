import { below } from '../reckoning/equal.ts';
import { type Pattern, patternOf, PATTERNS } from '../reckoning/lean.ts';
import { say as common } from '../words/say.ts';
import type { GuideSource } from './source.ts';

/** Where this company is among the patterns, from the revealed assessment. */
export interface Place {
  readonly recommended: Pattern | null;
  readonly leading: Pattern | null;
  /** In one sentence. */
  readonly sentence: string;
  /** Null where no lean is known. */
  readonly band: Band | null;
}
export interface Band {
  readonly title: string;
  readonly top: string;
  readonly field: string;
  /** What it shows, in a sentence. */
  readonly description: string;
  /** 0 (management far ahead) … 1 (departments far ahead); each third is one pattern's. */
  readonly at: number;
}

export function place({ language, say, sections: { assessment, setup } }: GuideSource): Place | null {
  if (assessment === null) return null;
  const { recommended, leading, lean } = assessment.pattern;
  const name = (pattern: Pattern) => common(language, `pattern.${pattern}.name`);
  return {
    recommended,
    leading,
    sentence:
      recommended === null
        ? leading === null
          ? say('here.unknown')
          : say('here.leading', { leading: name(leading) })
        : leading === null || leading === recommended
          ? say('here.recommended', { pattern: name(recommended) })
          : say('here.in-doubt', { leading: name(leading), pattern: name(recommended) }),
    band:
      lean === null
        ? null
        : {
            title: say('band.title'),
            top: say('band.top'),
            field: say('band.field'),
            description: say('band.place', { pattern: name(patternOf(lean, setup.weighing.band)) }),
            at: placeOf(lean, setup.weighing.band),
          },
  };
}

/**
 * The three patterns are as wide as one another, as the columns below are, whatever `band` is: what counts is which one a
 * lean lies in, and how close to its edge. −1 … 1 → 0 … 1, rising. `band`: 0 … 1.
 */
export function placeOf(lean: number, band: number): number {
  const third = PATTERNS.indexOf(patternOf(lean, band));
  const [from, to] = [
    [-1, -band],
    [-band, band],
    [band, 1],
  ][third] ?? [-1, 1];
  const within = below(from ?? -1, to ?? 1) ? (lean - (from ?? -1)) / ((to ?? 1) - (from ?? -1)) : 0.5;
  return (third + Math.min(1, Math.max(0, within))) / PATTERNS.length;
}
