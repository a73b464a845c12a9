import { SURVEYED_TIME } from '../figures/survey.ts';
import type { GuideSay } from '../words/guide/say.ts';

export interface Evidence {
  readonly title: string;
  readonly figures: readonly EvidenceFigure[];
  readonly ranks: {
    readonly name: string;
    readonly text: string;
    /** `share`: 0 … 1. */
    readonly bars: readonly { readonly name: string; readonly share: number }[];
    readonly source: string;
  };
}
export interface EvidenceFigure {
  readonly name: string;
  readonly value: string;
  readonly text: string;
  /** Who asked whom, and when. */
  readonly source: string;
}

/** Persol: users whose total hours fell. */
const HOURS = { share: 0.254 } as const;
/** TSR: without a policy; "no specialist" as the reason against. */
const POLICY = { share: 0.509, reason: 0.551 } as const;
/** PwC: led by the president, where expectations were exceeded and where they were disappointed. */
const PRESIDENT = { good: 0.61, bad: 0.08 } as const;
/** Persol: use at work. */
const RANKS = {
  division: 0.796,
  department: 0.62,
  section: 0.583,
  executive: 0.436,
  president: 0.402,
  staff: 0.355,
} as const;

/** What surveys measured, apart from the field's experience: each figure with its year and source. */
export function evidence(say: GuideSay): Evidence {
  const from = (source: 'persol' | 'persol-ranks' | 'tsr' | 'pwc'): string =>
    say('evidence.source', { source: say(`source.${source}`) });
  const ranks = Object.entries(RANKS) as [keyof typeof RANKS, number][];
  return {
    title: say('evidence.title'),
    figures: [
      {
        name: say('evidence.time.name'),
        value: say('evidence.time.value', SURVEYED_TIME),
        text: say('evidence.time.text', SURVEYED_TIME),
        source: from('persol'),
      },
      {
        name: say('evidence.hours.name'),
        value: say('evidence.hours.value', HOURS),
        text: say('evidence.hours.text'),
        source: from('persol'),
      },
      {
        name: say('evidence.policy.name'),
        value: say('evidence.policy.value', POLICY),
        text: say('evidence.policy.text', POLICY),
        source: from('tsr'),
      },
      {
        name: say('evidence.president.name'),
        value: say('evidence.president.value', PRESIDENT),
        text: say('evidence.president.text', PRESIDENT),
        source: from('pwc'),
      },
    ],
    ranks: {
      name: say('evidence.ranks.name'),
      text: say('evidence.ranks.text'),
      bars: ranks.map(([rank, share]) => ({ name: say(`evidence.rank.${rank}`), share })),
      source: from('persol-ranks'),
    },
  };
}
