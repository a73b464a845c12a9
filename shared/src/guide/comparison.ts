import { type Pattern, PATTERNS } from '../reckoning/lean.ts';
import type { GuideSay } from '../words/guide/say.ts';
import type { Language } from '../words/languages.ts';
import { say as common } from '../words/say.ts';
import type { ByPattern } from './guide.ts';
import type { Place } from './place.ts';

const ASPECTS = ['lead', 'start', 'speed', 'strength', 'weakness', 'stick', 'fits', 'unfit'] as const;

export interface Comparison {
  readonly title: string;
  /** What stands over the column of the aspects. */
  readonly aspect: string;
  /** What choosing one of the patterns is called, where only one fits beside the aspects. */
  readonly choose: string;
  readonly columns: readonly PatternColumn[];
  readonly rows: readonly { readonly name: string; readonly cells: ByPattern<string> }[];
}
export interface PatternColumn {
  readonly pattern: Pattern;
  readonly name: string;
  /** What makes it this company's: it is recommended, or only what the answers favour. Null: neither. */
  readonly mark: { readonly kind: 'recommended' | 'leading'; readonly text: string } | null;
}

export function comparison(language: Language, say: GuideSay, here: Place | null): Comparison {
  const markOf = (pattern: Pattern): PatternColumn['mark'] => {
    if (here === null) return null;
    const kind = here.recommended === pattern ? 'recommended' : here.leading === pattern ? 'leading' : null;
    return kind && { kind, text: say(`mark.${kind}`) };
  };
  return {
    title: say('compare.title'),
    aspect: say('compare.aspect'),
    choose: say('compare.pattern'),
    columns: PATTERNS.map((pattern) => ({
      pattern,
      name: common(language, `pattern.${pattern}.name`),
      mark: markOf(pattern),
    })),
    rows: ASPECTS.map((aspect) => ({
      name: say(`row.${aspect}`),
      cells: {
        topDown: say(`topDown.${aspect}`),
        hybrid: say(`hybrid.${aspect}`),
        bottomUp: say(`bottomUp.${aspect}`),
      },
    })),
  };
}
