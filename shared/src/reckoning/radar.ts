import type { Criterion } from './settings.ts';
import { atLeast, below } from './equal.ts';
import { weightedMean } from './axes.ts';
import { byHead } from './distribution.ts';
import type { ReckoningItem } from './input.ts';
import { mean } from './mean.ts';
import type { CountedOutcome } from './outcome.ts';
import type { Subjects } from './subjects.ts';

export const WARNINGS = ['purposeless-rollout', 'left-to-the-field', 'uneven-use', 'unsafe', 'no-follow-up'] as const;
export type WarningKind = (typeof WARNINGS)[number];

/** What a warning rests on. Means are 1 … 5, scores and consensus 0 … 1. */
export type Evidence =
  | { readonly kind: 'item-low' | 'item-low-reversed'; readonly item: string; readonly mean: number }
  | { readonly kind: 'item-divided' | 'item-split'; readonly item: string }
  | { readonly kind: 'no-painful-task' | 'wave-everywhere' | 'no-caretaker' }
  | OverdueCount
  | { readonly kind: 'wave-too-large'; readonly count: number }
  | { readonly kind: 'executive-low'; readonly score: number }
  | { readonly kind: 'no-sponsor'; readonly task: string }
  | { readonly kind: 'talent-no-consensus'; readonly consensus: number }
  | { readonly kind: 'departments-apart'; readonly high: string; readonly low: string; readonly difference: number };

/** Use that should have been counted so many days after a pilot's end, on the day `due`. */
export interface OverdueCount {
  readonly kind: 'use-uncounted';
  readonly task: string;
  readonly days: number;
  readonly due: string;
}

export interface Warning {
  readonly kind: WarningKind;
  readonly evidence: readonly Evidence[];
}

export interface RadarInput {
  readonly checklist: readonly ReckoningItem[];
  /** Of the checklist; null before its round is revealed. */
  readonly assessment: {
    readonly outcome: Pick<CountedOutcome, 'items' | 'axes' | 'axisConsensus'>;
    readonly subjects: Subjects;
  } | null;
  /** Means of the scored tasks; null before they are. */
  readonly tasks: readonly { readonly criteria: Readonly<Record<Criterion, number | null>> }[] | null;
  readonly wave: readonly { readonly task: string; readonly department: string | null; readonly sponsor: string }[];
  /** Who looks after use that sticks; empty: nobody yet. */
  readonly caretaker: string;
  /** The board's departments. */
  readonly departments: readonly string[];
}

const MIDDLE = 3;
const LOW_AXIS = 0.4;
const LOW_CONSENSUS = 0.5;
const LARGEST_WAVE = 3;

/**
 * The known failures before they happen (SPEC T50–T55). Only warnings with evidence are returned. What becomes overdue as days
 * pass joins them where a reader's day is known (`withOverdue`).
 */
export function radar(input: RadarInput): Warning[] {
  const all: Record<WarningKind, Evidence[]> = {
    'purposeless-rollout': [...low(input, ({ axis }) => axis === 'purpose'), ...pain(input), ...wave(input)],
    'left-to-the-field': [
      ...executive(input),
      ...input.wave.flatMap(({ task, sponsor }): Evidence[] => (sponsor === '' ? [{ kind: 'no-sponsor', task }] : [])),
      ...low(input, ({ tags }) => tags.includes('shared-rules') || tags.includes('shared-knowledge')),
    ],
    'uneven-use': uneven(input),
    unsafe: unsafe(input),
    'no-follow-up': unfollowed(input),
  };
  return WARNINGS.flatMap((kind) => (all[kind].length > 0 ? [{ kind, evidence: all[kind] }] : []));
}

function low({ checklist, assessment }: RadarInput, which: (item: ReckoningItem) => boolean): Evidence[] {
  return checklist.filter(which).flatMap(({ id, direction }): Evidence[] => {
    const found = assessment?.outcome.items[id]?.mean ?? null;
    if (found === null) return [];
    const turned = direction === 1 ? found : 6 - found;
    if (!below(turned, MIDDLE)) return [];
    return [{ kind: direction === 1 ? 'item-low' : 'item-low-reversed', item: id, mean: turned }];
  });
}

function pain({ tasks }: RadarInput): Evidence[] {
  if (tasks === null || tasks.some(({ criteria }) => criteria.pain !== null && atLeast(criteria.pain, MIDDLE)))
    return [];
  return [{ kind: 'no-painful-task' }];
}

function wave({ wave: pilots, departments }: RadarInput): Evidence[] {
  const evidence: Evidence[] = [];
  if (pilots.length > LARGEST_WAVE) evidence.push({ kind: 'wave-too-large', count: pilots.length });
  const started = new Set(pilots.map(({ department }) => department));
  if (departments.length > 1 && departments.every((each) => started.has(each)))
    evidence.push({ kind: 'wave-everywhere' });
  return evidence;
}

function executive({ assessment }: RadarInput): Evidence[] {
  const score = assessment?.outcome.axes.executive ?? null;
  return score !== null && below(score, LOW_AXIS) ? [{ kind: 'executive-low', score }] : [];
}

/** A department's oriented mean over the talent items, 1 … 5; only where every one of them is shown by department. */
function departmentMeans({ checklist, assessment }: RadarInput): [string, number][] {
  const items = checklist.filter(({ axis }) => axis === 'talent');
  const subjects = items.map(({ id }) => assessment?.subjects[id]);
  const apart = subjects.every((subject) => subject?.shown === 'groups' && subject.departments);
  if (!apart) return [];
  const names = new Set(subjects.flatMap((subject) => Object.keys(subject?.tally.departments ?? {})));
  return [...names].sort().flatMap((name): [string, number][] => {
    const of = weightedMean(
      items.flatMap(({ direction, weight }, index): [number, number][] => {
        const counts = subjects[index]?.tally.departments[name];
        const shares = counts === undefined ? null : byHead(counts);
        return shares === null ? [] : [[direction === 1 ? mean(shares) : 6 - mean(shares), weight]];
      }),
    );
    return of === null ? [] : [[name, of]];
  });
}

function uneven(input: RadarInput): Evidence[] {
  const evidence: Evidence[] = [];
  const consensus = input.assessment?.outcome.axisConsensus.talent ?? null;
  if (consensus !== null && below(consensus, LOW_CONSENSUS)) evidence.push({ kind: 'talent-no-consensus', consensus });
  const means = departmentMeans(input).sort(([, a], [, b]) => b - a);
  const [highest, lowest] = [means.at(0), means.at(-1)];
  if (highest !== undefined && lowest !== undefined && atLeast(highest[1] - lowest[1], 1))
    evidence.push({ kind: 'departments-apart', high: highest[0], low: lowest[0], difference: highest[1] - lowest[1] });
  return evidence;
}

function unsafe(input: RadarInput): Evidence[] {
  const safety = (item: ReckoningItem) => item.axis === 'safety';
  const apart = input.checklist.filter(safety).flatMap(({ id }): Evidence[] => {
    const state = input.assessment?.outcome.items[id]?.state;
    return state === 'divided' || state === 'split' ? [{ kind: `item-${state}`, item: id }] : [];
  });
  return [...low(input, safety), ...apart];
}

/** Use that nobody looks after doesn't stick; once somebody is named, that the room misses such a person is no news. */
function unfollowed(input: RadarInput): Evidence[] {
  if (input.caretaker !== '') return [];
  return [
    ...(input.wave.length > 0 ? [{ kind: 'no-caretaker' } as const] : []),
    ...low(input, ({ tags }) => tags.includes('follow-up')),
  ];
}

/** The warnings as they stand on a day on which counts are overdue; `raise` makes the warning that wasn't there before. */
export function withOverdue<Known extends Warning>(
  warnings: readonly Known[],
  overdue: readonly OverdueCount[],
  raise: (warning: Warning) => Known,
): readonly Known[] {
  if (overdue.length === 0) return warnings;
  const kind = 'no-follow-up';
  if (!warnings.some((each) => each.kind === kind)) return [...warnings, raise({ kind, evidence: overdue })];
  return warnings.map((each) => (each.kind === kind ? { ...each, evidence: [...each.evidence, ...overdue] } : each));
}
