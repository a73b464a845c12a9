import { PATTERN_AXES } from '../board/checklist.ts';
import { axisScores } from './axes.ts';
import type { ReckoningInput, Voter } from './input.ts';
import { type Pattern, position } from './lean.ts';
import { own, ownAnswer } from './own.ts';

/** Weighted share of each pattern, 0 … 1, summing to 1. */
export type Shares = Readonly<Record<Pattern, number>>;

export interface Support {
  /** Null if nobody gave a number on all three axes, or too few to be shown. */
  readonly support: Shares | null;
  /** Null where groups aren't compared; a group's is null if nobody in it gave a number on all three axes. */
  readonly supportByGroup: { readonly executive: Shares | null; readonly representative: Shares | null } | null;
}

export interface SupportShown {
  /** The groups may be told apart on every item of the three axes. */
  readonly groups: boolean;
  /** And the departments. */
  readonly departments: boolean;
  /** A group too small to be shown may be hidden among all; not where the other one is public anyway. */
  readonly mergeable: boolean;
  /** Fewest voters of a role, or of a department, whose patterns may be shown. */
  readonly fewest: (role: Voter['role']) => number;
}

type Votes = Record<Pattern, number>;
const none = (): Votes => ({ topDown: 0, hybrid: 0, bottomUp: 0 });
const size = (votes: Votes): number => votes.topDown + votes.hybrid + votes.bottomUp;

/** The pattern one voter's own answers lead to; null unless they gave a number on each of the three axes. */
function ownPattern(input: ReckoningInput, { id }: Voter): Pattern | null {
  const answers = own(input.answers, id);
  const axes = axisScores(input.checklist, (item) => ownAnswer(answers, item.id) ?? null);
  return PATTERN_AXES.every((axis) => axes[axis] !== null) ? position(axes, input.settings).leading : null;
}

/** Heads are counted before anything is divided: rounding would show who was counted with whom. */
const together = (parts: readonly Votes[]): Votes =>
  parts.reduce(
    (sum, votes) => ({
      topDown: sum.topDown + votes.topDown,
      hybrid: sum.hybrid + votes.hybrid,
      bottomUp: sum.bottomUp + votes.bottomUp,
    }),
    none(),
  );

function byHead(...parts: readonly Votes[]): Shares | null {
  const all = together(parts);
  const n = size(all);
  return n === 0 ? null : { topDown: all.topDown / n, hybrid: all.hybrid / n, bottomUp: all.bottomUp / n };
}

/** Every part weighs the same. None of them is empty. */
function byPart(parts: readonly Votes[]): Shares | null {
  if (parts.length === 0) return null;
  const of = (pattern: Pattern) => parts.reduce((sum, votes) => sum + votes[pattern] / size(votes), 0) / parts.length;
  return { topDown: of('topDown'), hybrid: of('hybrid'), bottomUp: of('bottomUp') };
}

/** How many stand behind each pattern (decision-model §3), counted so that nobody's place in the list matters. */
export function support(input: ReckoningInput, shown: SupportShown): Support {
  const { execShare, departmentsEqual } = input.settings;
  const executives = none();
  const departments = new Map<string, Votes>();
  for (const voter of input.voters) {
    const pattern = ownPattern(input, voter);
    if (pattern === null) continue;
    const cell = voter.role === 'executive' ? executives : (departments.get(voter.department) ?? none());
    cell[pattern] += 1;
    if (voter.role === 'representative') departments.set(voter.department, cell);
  }
  const parts = [...departments].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, votes]) => votes);
  const representatives = together(parts);
  const few = (votes: Votes, role: Voter['role']) => size(votes) > 0 && size(votes) < shown.fewest(role);
  if (!shown.groups || few(executives, 'executive') || few(representatives, 'representative')) {
    const all = size(executives) + size(representatives);
    const enough = shown.mergeable && all >= Math.max(shown.fewest('executive'), shown.fewest('representative'));
    return { support: enough ? byHead(executives, representatives) : null, supportByGroup: null };
  }
  const equal = departmentsEqual && shown.departments && !parts.some((votes) => few(votes, 'representative'));
  const executive = byHead(executives);
  const representative = equal ? byPart(parts) : byHead(representatives);
  const supportByGroup = { executive, representative };
  if (executive === null || representative === null) return { support: executive ?? representative, supportByGroup };
  const blend = (pattern: Pattern) => execShare * executive[pattern] + (1 - execShare) * representative[pattern];
  return {
    support: { topDown: blend('topDown'), hybrid: blend('hybrid'), bottomUp: blend('bottomUp') },
    supportByGroup,
  };
}
