import * as v from 'valibot';
import { differences } from '../reckoning/compare-outcomes.ts';
import { type CountedOutcome, type Outcome, reckon, reckonCounts } from '../reckoning/outcome.ts';
import { parseReckoning } from '../reckoning/parse-input.ts';
import { BUNDLE_FORMAT, bundleSchema, type BundleToCheck } from './bundle.ts';

export type Recomputed =
  | { readonly ok: false; readonly problem: string }
  /** `check` is null for a reckoning file: there is nothing to compare with. */
  | { readonly ok: true; readonly outcome: Partial<Outcome> | CountedOutcome; readonly check: Check | null };

export interface Check {
  /** Paths at which the recomputed outcome isn't what the board published. */
  readonly differences: readonly string[];
  /** Figures that counts can't verify. */
  readonly unverified: readonly string[];
}

type Round = NonNullable<BundleToCheck['rounds']['checklist']>;

/** Recomputes a reckoning file's or a bundle's outcome, and for a bundle says whether that is what the board published. */
export function recompute(file: unknown): Recomputed {
  const isBundle = typeof file === 'object' && file !== null && 'format' in file && file.format === BUNDLE_FORMAT;
  if (!isBundle) {
    const parsed = parseReckoning(file);
    return parsed.ok ? { ok: true, outcome: reckon(parsed.input), check: null } : parsed;
  }
  const parsed = v.safeParse(bundleSchema, file);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return { ok: false, problem: `this bundle can’t be read: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}` };
  }
  return recomputeBundle(parsed.output);
}

function recomputeBundle({ rounds: { checklist, scores } }: BundleToCheck): Recomputed {
  if (checklist === null && scores === null)
    return {
      ok: false,
      problem: 'this bundle was exported before anything was revealed: there is nothing to recompute',
    };
  const found: [Round, Partial<Outcome>][] = [];
  for (const round of [checklist, scores]) {
    if (round === null) continue;
    const outcome = outcomeOf(round);
    if (typeof outcome === 'string') return { ok: false, problem: outcome };
    found.push([round, outcome]);
  }
  const wrong: string[] = [];
  const unverified = new Set<string>();
  for (const [round, outcome] of found) {
    const published = Object.fromEntries(Object.entries(round.outcome).filter(([key]) => key in outcome));
    for (const key of Object.keys(round.outcome)) if (!(key in outcome)) unverified.add(key);
    if (round.evidence.kind === 'counts') unverified.add('tasks.firmness');
    wrong.push(...differences(round.evidence.kind === 'counts' ? withoutFirmness(published) : published, outcome));
  }
  // The checklist's round makes the pattern, the scores' round the ranking: together they are one outcome.
  const [first, second] = found;
  const outcome = { ...first?.[1], ...(second !== undefined && { tasks: second[1].tasks }) } as Partial<Outcome>;
  return { ok: true, outcome, check: { differences: wrong, unverified: [...unverified] } };
}

/** A round's outcome from its evidence, or what is wrong with that. */
function outcomeOf({ evidence }: Round): Partial<Outcome> | string {
  const given = typeof evidence.input === 'object' && evidence.input !== null ? evidence.input : {};
  const parsed = parseReckoning(evidence.kind === 'counts' ? { ...given, voters: [] } : given);
  if (!parsed.ok) return `this bundle can’t be read: ${parsed.problem}`;
  if (evidence.kind === 'ballots') return reckon(parsed.input);
  return reckonCounts({ input: parsed.input, subjects: evidence.subjects }) as Partial<Outcome>;
}

function withoutFirmness(published: Record<string, unknown>): Record<string, unknown> {
  const { tasks } = published;
  if (!Array.isArray(tasks)) return published;
  const strip = (task: unknown) => {
    if (typeof task !== 'object' || task === null || !('firmness' in task)) return task;
    const { firmness: _drawn, ...rest } = task;
    return rest;
  };
  return { ...published, tasks: tasks.map(strip) };
}
