import type { ByAxis } from '../reckoning/axes.ts';
import type { Doubt } from '../reckoning/doubts.ts';
import type { FirstMover, Pattern } from '../reckoning/lean.ts';
import { MODEL } from '../reckoning/model.ts';
import type { Basis } from '../reckoning/outcome.ts';
import type { Sensitivity } from '../reckoning/sensitivity.ts';
import type { Heads } from '../reckoning/support.ts';
import type { TaskFlag } from '../reckoning/task-flags.ts';
import type { Tier } from '../reckoning/tier.ts';
import type { RoundId, TaskId } from './ids.ts';
import type { RoundResults } from './revealed.ts';

/** `close`: only model 1 knew it; the lean lay right beside a border between two patterns. */
export type AgreedDoubt = Doubt | 'close';

/** What a pattern was recommended with, for the sentences about it. */
interface AgreedFigures {
  readonly first: FirstMover | null;
  readonly top: number | null;
  readonly field: number | null;
  readonly axes: ByAxis;
  readonly axisConsensus: ByAxis;
  readonly turnout: number;
  readonly quorum: boolean;
  readonly supporters: { readonly executive: Heads | null; readonly representative: Heads | null };
  readonly oneVoterMight: boolean | null;
  readonly execShareInterval: readonly [number, number] | null;
  readonly sensitivity: Sensitivity;
}

export interface AgreedPattern {
  readonly recommended: Pattern | null;
  readonly basis: Basis;
  readonly doubts: readonly AgreedDoubt[];
  readonly leading: Pattern | null;
  readonly lean: number | null;
  /** Null: agreed before these were kept. */
  readonly figures: AgreedFigures | null;
}

export interface AgreedTask {
  readonly task: TaskId;
  /** Null: unranked. */
  readonly rank: number | null;
  readonly score: number | null;
  /** Null: unranked, or by a model that knew no tiers. */
  readonly tier: Tier | null;
  readonly flags: readonly TaskFlag[];
}

/**
 * What the room had before it when it agreed. It stands in the log, in words of its own: what a later model makes of the
 * same answers never changes what was agreed (SPEC A40).
 */
export interface AgreedOutcome {
  /** The decision model by which it was reckoned. */
  readonly model: number;
  /** The last revealed round of each kind: what it follows from. */
  readonly rounds: { readonly checklist: RoundId; readonly scores: RoundId };
  readonly pattern: AgreedPattern;
  /** In order of rank. */
  readonly tasks: readonly AgreedTask[];
}

/** What would be agreed to now; null while something isn't revealed. */
export function agreedOutcome({ assessment, ranking }: RoundResults): AgreedOutcome | null {
  if (assessment === null || ranking === null) return null;
  const { outcome: of } = assessment;
  return {
    model: MODEL,
    rounds: { checklist: assessment.round.id, scores: ranking.round.id },
    pattern: {
      recommended: of.recommended,
      basis: of.basis,
      doubts: of.doubts,
      leading: of.leading,
      lean: of.lean,
      figures: {
        first: of.first,
        top: of.top,
        field: of.field,
        axes: of.axes,
        axisConsensus: of.axisConsensus,
        turnout: of.turnout,
        quorum: of.quorum,
        supporters: of.supporters,
        oneVoterMight: of.oneVoterMight,
        execShareInterval: of.execShareInterval,
        sensitivity: of.sensitivity,
      },
    },
    tasks: ranking.outcome.tasks.map(({ id, rank, score, tier, flags }) => ({
      task: id as TaskId,
      rank,
      score,
      tier,
      flags,
    })),
  };
}
