import * as v from 'valibot';
import { thenAndNow } from '../board/again/change.ts';
import type { RoundId } from '../board/ids.ts';
import { differences } from '../reckoning/compare-outcomes.ts';
import type { Reckonable } from '../reckoning/disclosed.ts';
import { MODEL } from '../reckoning/model.ts';
import { type Outcome, reckon, reckonDisclosed } from '../reckoning/outcome.ts';
import { parseReckoning } from '../reckoning/parse-input.ts';
import { atOnce } from '../reckoning/steps.ts';
import { BUNDLE_FORMAT, BUNDLE_VERSION, bundleSchema, type BundleToCheck } from './bundle.ts';
import { disclosedIn } from './bundled-evidence.ts';

export type Recomputed =
  | { readonly ok: false; readonly problem: string }
  /** `check` is null for a reckoning file: there is nothing to compare with. */
  | { readonly ok: true; readonly outcome: Partial<Outcome>; readonly check: Check | null };

export interface Check {
  /** Paths at which the recomputed outcome isn't what the board published; empty: it is, in every figure. */
  readonly differences: readonly string[];
}

/** Recomputes a reckoning file's or a bundle's outcome, and for a bundle says whether that is what the board published. */
export function recompute(file: unknown): Recomputed {
  const isBundle = typeof file === 'object' && file !== null && 'format' in file && file.format === BUNDLE_FORMAT;
  if (!isBundle) {
    const parsed = parseReckoning(file);
    return parsed.ok ? { ok: true, outcome: reckon(parsed.input), check: null } : parsed;
  }
  const version = 'version' in file ? file.version : undefined;
  if (version !== BUNDLE_VERSION) return { ok: false, problem: otherVersion(version) };
  const parsed = v.safeParse(bundleSchema, file);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return { ok: false, problem: `this bundle can’t be read: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}` };
  }
  return recomputeBundle(parsed.output);
}

const otherVersion = (version: unknown): string =>
  version === 1
    ? `this bundle was reckoned by decision model 1, and this version of Nemawashi reckons by model ${String(MODEL)}: it can’t check it. The version that exported it can`
    : `this bundle’s version is ${JSON.stringify(version)}; this version of Nemawashi checks version ${String(BUNDLE_VERSION)}, decision model ${String(MODEL)}`;

function recomputeBundle({ rounds }: BundleToCheck): Recomputed {
  const { checklist, scores } = rounds;
  if (checklist === null && scores === null)
    return {
      ok: false,
      problem: 'this bundle was exported before anything was revealed: there is nothing to recompute',
    };
  const found: Outcome[] = [];
  const wrong: string[] = [];
  for (const round of [checklist, scores]) {
    if (round === null) continue;
    const disclosed = disclosedIn(round.evidence);
    if (typeof disclosed === 'string') return { ok: false, problem: disclosed };
    const outcome = reckonDisclosed(disclosed);
    found.push(outcome);
    wrong.push(...differences(round.outcome, JSON.parse(JSON.stringify(outcome))));
  }
  const repeated = checkAgain(rounds);
  if (typeof repeated === 'string') return { ok: false, problem: repeated };
  wrong.push(...repeated);
  // The checklist's round makes the pattern, the scores' round the ranking: together they are one outcome.
  const [first, second] = found;
  const ranking = second === undefined ? {} : { tasks: second.tasks, proposed: second.proposed };
  return { ok: true, outcome: { ...first, ...ranking }, check: { differences: wrong } };
}

/** Where assessments after the first aren't what their evidence makes of them, alone and beside the one before; or what is wrong with it. */
function checkAgain({ checklist, again }: BundleToCheck['rounds']): readonly string[] | string {
  const known = new Map<string, Reckonable>();
  const first = checklist && disclosedIn(checklist.evidence);
  if (typeof first === 'string') return first;
  if (checklist !== null && first !== null) known.set(checklist.round, first);
  const wrong: string[] = [];
  for (const { round, evidence, outcome, change } of again) {
    const disclosed = disclosedIn(evidence);
    if (typeof disclosed === 'string') return disclosed;
    known.set(round, disclosed);
    const then = change === null ? undefined : known.get(change.then);
    const compared =
      then === undefined || change === null ? null : atOnce(thenAndNow(change.then as RoundId, then, disclosed));
    const found: unknown = JSON.parse(JSON.stringify({ outcome: reckonDisclosed(disclosed), change: compared }));
    wrong.push(...differences({ outcome, change }, found).map((path) => `${round}.${path}`));
  }
  return wrong;
}
