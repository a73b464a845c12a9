import { PATTERN_AXES } from '../board/checklist.ts';
import { axisScores, weightedMean } from './axes.ts';
import type { ReckoningInput, Voter } from './input.ts';
import { type Pattern, PATTERNS, position } from './lean.ts';

/** Weighted share of each pattern, 0 … 1, summing to 1. */
export type Shares = Readonly<Record<Pattern, number>>;

export interface Support {
  /** Null if nobody gave a number on all three axes, or too few to be shown. */
  readonly support: Shares | null;
  /** Null where groups aren't compared; a group's is null if nobody in it gave a number on all three axes. */
  readonly supportByGroup: { readonly executive: Shares | null; readonly representative: Shares | null } | null;
}

/** The pattern one voter's own answers lead to; null unless they gave a number on each of the three axes. */
function ownPattern(input: ReckoningInput, voter: Voter): Pattern | null {
  const own = input.answers[voter.id];
  const axes = axisScores(input.checklist, ({ id }) => own?.[id] ?? null);
  return PATTERN_AXES.every((axis) => axes[axis] !== null) ? position(axes, input.settings).leading : null;
}

type Counted = { readonly pattern: Pattern; readonly weight: number };

function shares(counted: readonly Counted[]): Shares | null {
  const of = (pattern: Pattern) =>
    weightedMean(counted.map((each): [number, number] => [each.pattern === pattern ? 1 : 0, each.weight]));
  const [topDown, hybrid, bottomUp] = PATTERNS.map(of);
  return topDown == null || hybrid == null || bottomUp == null ? null : { topDown, hybrid, bottomUp };
}

export interface SupportShown {
  /** The groups may be told apart. */
  readonly apart: boolean;
  /** Small groups may be hidden among all; not where one group is public anyway. */
  readonly mergeable: boolean;
  /** Fewest voters of a role whose patterns may be shown. */
  readonly fewest: (role: Voter['role']) => number;
}

/** How many stand behind each pattern (decision-model §3). */
export function support(input: ReckoningInput, { apart, mergeable, fewest }: SupportShown): Support {
  const { execShare, departmentsEqual, groups } = input.settings;
  const patterns = input.voters.flatMap((voter) => {
    const pattern = ownPattern(input, voter);
    return pattern === null ? [] : [{ voter, pattern }];
  });
  const of = (role: Voter['role']) => patterns.filter(({ voter }) => voter.role === role);
  const tooFew = (role: Voter['role']) => of(role).length > 0 && of(role).length < fewest(role);
  const heads = (some: typeof patterns): Counted[] => some.map(({ pattern }) => ({ pattern, weight: 1 }));
  if (!groups || !apart || tooFew('executive') || tooFew('representative')) {
    const enough = mergeable && patterns.length >= Math.max(fewest('executive'), fewest('representative'));
    return { support: enough ? shares(heads(patterns)) : null, supportByGroup: null };
  }
  const sizes = new Map<string, number>();
  for (const { voter } of of('representative'))
    if (voter.role === 'representative') sizes.set(voter.department, (sizes.get(voter.department) ?? 0) + 1);
  const representatives = of('representative').map(({ voter, pattern }): Counted => {
    const size = voter.role === 'representative' ? (sizes.get(voter.department) ?? 1) : 1;
    return { pattern, weight: departmentsEqual ? 1 / size : 1 };
  });
  const executive = shares(heads(of('executive')));
  const representative = shares(representatives);
  if (executive === null || representative === null)
    return { support: executive ?? representative, supportByGroup: { executive, representative } };
  const blend = (pattern: Pattern) => execShare * executive[pattern] + (1 - execShare) * representative[pattern];
  return {
    support: { topDown: blend('topDown'), hybrid: blend('hybrid'), bottomUp: blend('bottomUp') },
    supportByGroup: { executive, representative },
  };
}
