import * as v from 'valibot';
import type { ThenAndNow } from '../board/again/change.ts';
import type { Timestamp } from '../board/ids.ts';
import { inputFor } from '../board/reckoning-input.ts';
import type { Reckoned, RoundResults } from '../board/revealed.ts';
import type { BoardState } from '../board/state.ts';
import type { Sections } from '../board/view.ts';
import type { Reckonable } from '../reckoning/disclosed.ts';
import type { ReckoningInput } from '../reckoning/input.ts';
import { reckonable } from '../reckoning/privacy.ts';
import { MODEL } from '../reckoning/model.ts';
import type { Outcome } from '../reckoning/outcome.ts';
import type { AuditEntry } from '../board/view/audit.ts';
import { evidenceSchema } from './bundled-evidence.ts';

export const BUNDLE_FORMAT = 'nemawashi-bundle';
/** Went up with the decision model: what counts can verify. */
export const BUNDLE_VERSION = 2;

/**
 * All that an outcome is made of: ballots, as a reckoning file, where everybody is named; else what may be published, which
 * is counts, the electorate, who finished, and the ballots that are open by name.
 */
export type Evidence =
  { readonly kind: 'ballots'; readonly input: ReckoningInput } | ({ readonly kind: 'counts' } & Reckonable);

export interface BundledRound {
  readonly round: string;
  readonly closedAt: Timestamp;
  readonly evidence: Evidence;
  /** What the board published. */
  readonly outcome: Outcome;
}

export interface BundledRounds {
  readonly checklist: BundledRound | null;
  readonly scores: BundledRound | null;
  /** Assessments after the first, oldest first; missing in bundles of before. */
  readonly again: readonly BundledAgain[];
}

/** With what it says beside the assessment before, which follows from the evidence of both. */
export interface BundledAgain extends BundledRound {
  readonly change: ThenAndNow | null;
}

/** Everything of a board that may leave it, in one file: what it showed, how that can be checked, and how it came about. */
export interface Bundle {
  readonly format: typeof BUNDLE_FORMAT;
  readonly version: typeof BUNDLE_VERSION;
  /** The decision model by which it was reckoned. */
  readonly model: typeof MODEL;
  readonly exportedAt: Timestamp;
  /** The state it shows: the phase, and whether a round was still sealed (its answers aren't in here). */
  readonly state: { readonly phase: string; readonly sealedRound: string | null; readonly plan: number };
  readonly view: Omit<Sections, 'speaking' | 'links' | 'door' | 'waiting'>;
  readonly notes: Readonly<Record<string, string>>;
  readonly rounds: BundledRounds;
  /** What happened, without answers and secrets. */
  readonly log: readonly AuditEntry[];
}

function bundledRound(state: BoardState, reckoned: Reckoned): BundledRound {
  const { round, counted, disclosed, outcome } = reckoned;
  const evidence: Evidence =
    state.privacy === 'named'
      ? { kind: 'ballots', input: inputFor(state, counted) }
      : { kind: 'counts', ...reckonable(disclosed) };
  return { round: round.id, closedAt: round.closedAt ?? 0, evidence, outcome };
}

/** What can be checked of what was revealed. */
export const bundledRounds = (state: BoardState, results: RoundResults): BundledRounds => ({
  checklist: results.assessment && bundledRound(state, results.assessment),
  scores: results.ranking && bundledRound(state, results.ranking),
  again: results.again.map((each) => ({ ...bundledRound(state, each), change: each.change })),
});

export function bundleOf(source: {
  sections: Sections;
  rounds: BundledRounds;
  notes: Readonly<Record<string, string>>;
  log: readonly AuditEntry[];
  now: Timestamp;
}): Bundle {
  const { sections, rounds, notes, log, now } = source;
  const { speaking: _speaking, links: _links, door: _door, waiting: _waiting, ...view } = sections;
  return {
    format: BUNDLE_FORMAT,
    version: BUNDLE_VERSION,
    model: MODEL,
    exportedAt: now,
    state: { phase: sections.board.phase, sealedRound: sections.progress.round, plan: sections.plan.version },
    view,
    notes,
    rounds,
    log,
  };
}

const roundSchema = v.object({ evidence: evidenceSchema, outcome: v.record(v.string(), v.unknown()) });
const againSchema = v.object({
  ...roundSchema.entries,
  round: v.string(),
  change: v.nullable(v.looseObject({ then: v.string() })),
});

/** What `recompute` needs of a bundle; the inputs in it are parsed as reckoning files. */
export const bundleSchema = v.object({
  format: v.literal(BUNDLE_FORMAT),
  version: v.literal(BUNDLE_VERSION),
  rounds: v.object({
    checklist: v.nullable(v.object({ ...roundSchema.entries, round: v.optional(v.string(), '') })),
    scores: v.nullable(roundSchema),
    again: v.optional(v.array(againSchema), []),
  }),
});
export type BundleToCheck = v.InferOutput<typeof bundleSchema>;
