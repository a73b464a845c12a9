import { PATTERN_AXES } from './axis.ts';
import { isNamed } from './settings.ts';
import { axisScores } from './axes.ts';
import type { Reckonable, OpenBallot } from './disclosed.ts';
import type { CountsInput, Voter } from './input.ts';
import { type Pattern, position } from './lean.ts';
import { ownAnswer } from './own.ts';
import { weightsOfVoters } from './voter-weights.ts';

/** Weighted share of each pattern, 0 … 1, summing to 1. */
export type Shares = Readonly<Record<Pattern, number>>;
/** How many people lean to each pattern. */
export type Heads = Readonly<Record<Pattern, number>>;

export interface Support {
  /** Null unless everybody is named, and somebody gave a number on all three axes. */
  readonly support: Shares | null;
  /** A group's is null where its answers aren't open by name, where groups aren't compared, or where nobody has one. */
  readonly supportByGroup: { readonly executive: Shares | null; readonly representative: Shares | null };
  /** The same by head, to be told in words. */
  readonly supporters: { readonly executive: Heads | null; readonly representative: Heads | null };
}

interface Stand {
  readonly voter: Voter;
  readonly pattern: Pattern;
}

/** The pattern one voter's own answers lead to; nobody's unless they gave a number on each of the three axes. */
function standOf(input: CountsInput, { voter, answers }: OpenBallot): Stand[] {
  const axes = axisScores(input.checklist, (item) => ownAnswer(answers, item.id) ?? null);
  const { leading } = position(axes, input.settings);
  return leading !== null && PATTERN_AXES.every((axis) => axes[axis] !== null) ? [{ voter, pattern: leading }] : [];
}

const byPattern = (of: (pattern: Pattern) => number): Record<Pattern, number> => ({
  topDown: of('topDown'),
  hybrid: of('hybrid'),
  bottomUp: of('bottomUp'),
});

function sharesOf(stands: readonly Stand[], settings: CountsInput['settings']): Shares | null {
  if (stands.length === 0) return null;
  const weights = weightsOfVoters(
    stands.map(({ voter }) => voter),
    settings,
  );
  return byPattern((pattern) =>
    stands.reduce((sum, stand, index) => sum + (stand.pattern === pattern ? (weights[index] ?? 0) : 0), 0),
  );
}

const headsOf = (stands: readonly Stand[]): Heads | null =>
  stands.length === 0 ? null : byPattern((pattern) => stands.filter((stand) => stand.pattern === pattern).length);

/** How many stand behind each pattern, of people whose answers are open by name (SPEC T27). */
export function support({ input, open }: Reckonable): Support {
  const { settings } = input;
  const stands = open.flatMap((ballot) => standOf(input, ballot));
  const of = (role: Voter['role']): Stand[] => {
    return settings.groups && isNamed(settings.named, role) ? stands.filter(({ voter }) => voter.role === role) : [];
  };
  return {
    support: settings.named === 'all' ? sharesOf(stands, settings) : null,
    supportByGroup: {
      executive: sharesOf(of('executive'), settings),
      representative: sharesOf(of('representative'), settings),
    },
    supporters: { executive: headsOf(of('executive')), representative: headsOf(of('representative')) },
  };
}
