import * as v from 'valibot';
import { differences } from '../reckoning/compare-outcomes.ts';
import type { Reckonable } from '../reckoning/disclosed.ts';
import type { Pattern } from '../reckoning/lean.ts';
import { reckonCounts } from '../reckoning/outcome.ts';
import { parseReckoning } from '../reckoning/parse-input.ts';
import { openly } from '../reckoning/privacy.ts';
import { comparedBundleSchema, type ComparedBundle, type ComparedEvidence } from './bundle-schema.ts';
import { comparedPilots, type ComparedPilots } from './pilots.ts';

/** Published counts, and how they are weighed: all that figures of a comparison are made of. Nobody's name, nobody's ballot. */
export type Counted = Pick<Reckonable, 'input' | 'subjects'>;

/** A board's bundle as it is kept for comparing. */
export interface OpenedBoard {
  readonly id: string;
  readonly title: string;
  readonly exportedAt: number;
  readonly counted: Counted;
  /** As the board itself published it. */
  readonly recommended: Pattern | null;
  readonly pilots: ComparedPilots;
}

export type BoardProblem =
  | { readonly problem: 'damaged'; readonly place: string }
  /** Exported before its answers were shown. */
  | { readonly problem: 'nothing-revealed' }
  /** Its figures don't follow from its answers: somebody has changed one or the other. */
  | { readonly problem: 'bent' };
export type ReadBoard = { readonly ok: true; readonly board: OpenedBoard } | ({ readonly ok: false } & BoardProblem);

function countedIn(evidence: ComparedEvidence): Counted | null {
  const given = typeof evidence.input === 'object' && evidence.input !== null ? evidence.input : {};
  const parsed = parseReckoning(evidence.kind === 'ballots' ? given : { ...given, voters: [], answers: {} });
  if (!parsed.ok) return null;
  const { input, subjects } = evidence.kind === 'ballots' ? openly(parsed.input) : { ...evidence, input: parsed.input };
  const { settings, checklist } = input;
  return { input: { settings, checklist, tasks: [] }, subjects };
}

const tells = ({ subjects }: Counted): boolean => Object.values(subjects).some(({ shown }) => shown !== 'withheld');

/** What was published is what follows from the answers; how axes are made is the same in every model. */
function isBent(
  { outcome }: Pick<NonNullable<ComparedBundle['rounds']['checklist']>, 'outcome'>,
  counted: Counted,
): boolean {
  const { axes, top, field, lean } = reckonCounts(counted);
  const published = { axes: outcome.axes, top: outcome.top, field: outcome.field, lean: outcome.lean };
  return differences(published, { axes, top, field, lean }).length > 0;
}

/** `raw`: a file that says it is a bundle of a version known here. */
export function readBoard(raw: unknown): ReadBoard {
  const parsed = v.safeParse(comparedBundleSchema, raw);
  if (!parsed.success) return { ok: false, problem: 'damaged', place: v.getDotPath(parsed.issues[0]) ?? '' };
  const { view, rounds, exportedAt } = parsed.output;
  if (rounds.checklist === null || view.assessment === null) return { ok: false, problem: 'nothing-revealed' };
  const opened: { readonly counted: Counted; readonly recommended: Pattern | null }[] = [];
  const first = { ...rounds.checklist, recommended: view.assessment.pattern.recommended };
  const later = rounds.again.map((round) => ({ ...round, recommended: round.outcome.recommended }));
  for (const { recommended, ...round } of [first, ...later]) {
    const counted = countedIn(round.evidence);
    if (counted === null) return { ok: false, problem: 'damaged', place: 'rounds.checklist.evidence' };
    if (isBent(round, counted)) return { ok: false, problem: 'bent' };
    opened.push({ counted, recommended });
  }
  const { id, title } = view.board;
  // The last of which anything is shown.
  const last = opened.findLast(({ counted }) => tells(counted)) ?? opened[0];
  if (last === undefined) return { ok: false, problem: 'nothing-revealed' };
  const { counted, recommended } = last;
  return { ok: true, board: { id, title, exportedAt, counted, recommended, pilots: comparedPilots(view) } };
}
