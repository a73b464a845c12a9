import { atLeast } from './equal.ts';
import type { ReckoningItem } from './input.ts';
import type { ItemState } from './item-state.ts';
import type { Missing, PilotToShape } from './pilot-shape.ts';
import type { Evidence, Warning, WarningKind } from './radar.ts';

/** The tag of items that have to be in place before a pilot begins: data, tools, the human check. */
export const START_CONDITION = 'start-condition';
const MIDDLE = 3;

/** What is done about an item of the checklist. */
export interface ItemToDo {
  readonly item: string | null;
  /** Empty: nobody's yet. */
  readonly owner: string;
  /** ISO date; null: none yet. */
  readonly due: string | null;
  /** Null: not yet. */
  readonly done: object | null;
}

export interface StartCondition {
  readonly item: string;
  readonly settled: boolean;
  readonly toDo: ItemToDo | null;
}

/**
 * The checklist's start conditions, in its order. Settled: the oriented mean is 3 or more and views neither oppose each
 * other nor fall into two camps; where nobody answered it isn't. What the room then decided to do and has done settles it too: no
 * round asks it again once tasks are scored.
 */
export const startConditions = (
  checklist: readonly Pick<ReckoningItem, 'id' | 'direction' | 'tags'>[],
  items: Readonly<Record<string, { readonly mean: number | null; readonly state: ItemState }>>,
  toDos: readonly ItemToDo[],
): StartCondition[] =>
  checklist
    .filter(({ tags }) => tags.includes(START_CONDITION))
    .map(({ id, direction }) => {
      const { mean = null, state = 'thin' } = items[id] ?? {};
      const favourable = mean !== null && atLeast(direction === 1 ? mean : 6 - mean, MIDDLE);
      const toDo = toDos.find(({ item }) => item === id) ?? null;
      const inPlace = favourable && state !== 'divided' && state !== 'split';
      return { item: id, settled: inPlace || (toDo !== null && toDo.done !== null), toDo };
    });

export type Unready =
  /** Nothing is done about it; nobody's; without a date; due only after the pilot has begun. */
  | {
      readonly kind: 'condition-open' | 'condition-unowned' | 'condition-undated' | 'condition-late';
      readonly item: string;
    }
  | { readonly kind: 'warning'; readonly warning: WarningKind };

export const READINESS = ['ready', 'conditional', 'not-yet'] as const;
export interface Readiness {
  readonly state: (typeof READINESS)[number];
  /** What keeps it from beginning, beside what its shape lacks. */
  readonly lacking: readonly Unready[];
  /** What isn't settled but has an owner and a date in time. */
  readonly promised: readonly { readonly item: string; readonly owner: string; readonly due: string }[];
}

/** A pilot with what its shape lacks, as `missingForPilot` lists it. */
export interface PilotToJudge extends Pick<PilotToShape, 'start'> {
  readonly task: string;
  readonly missing: readonly Missing[];
}

/** Whether a chosen pilot may begin (SPEC T57). `open`: warnings that the room hasn't answered. */
export function readinessOf(
  pilot: PilotToJudge,
  conditions: readonly StartCondition[],
  open: readonly Warning[],
): Readiness {
  const unsettled = conditions.filter(({ settled }) => !settled);
  const lacking: Unready[] = [
    ...unsettled.flatMap((condition): Unready[] => {
      const kind = notPromised(condition, pilot.start);
      return kind === null ? [] : [{ kind, item: condition.item }];
    }),
    ...open
      .filter((warning) => concerns(warning, pilot.task))
      .map(({ kind }): Unready => ({ kind: 'warning', warning: kind })),
  ];
  const promised = unsettled.flatMap((condition) => {
    const { item, toDo } = condition;
    return notPromised(condition, pilot.start) !== null || toDo?.due == null
      ? []
      : [{ item, owner: toDo.owner, due: toDo.due }];
  });
  const ableTo = pilot.missing.length === 0 && lacking.length === 0;
  return { state: !ableTo ? 'not-yet' : unsettled.length === 0 ? 'ready' : 'conditional', lacking, promised };
}

/** Null: it has an owner and a day in time. Without a first day of the pilot, which is missing by itself, any day is. */
function notPromised({ toDo }: StartCondition, start: string | null): Exclude<Unready['kind'], 'warning'> | null {
  if (toDo === null) return 'condition-open';
  if (toDo.owner === '') return 'condition-unowned';
  if (toDo.due === null) return 'condition-undated';
  return start !== null && toDo.due > start ? 'condition-late' : null;
}

/**
 * Which warnings keep a pilot from beginning: those about what happens in it. `unsafe` and `no-follow-up` are about every
 * pilot, `left-to-the-field` about one without a sponsor, `purposeless-rollout` about all where the wave is too large or
 * starts everywhere. What they say beside that, and `uneven-use`, is about the company.
 */
function concerns({ kind, evidence }: Warning, task: string): boolean {
  const any = (of: (each: Evidence) => boolean) => evidence.some(of);
  switch (kind) {
    case 'unsafe':
    case 'no-follow-up':
      return true;
    case 'left-to-the-field':
      return any((each) => each.kind === 'no-sponsor' && each.task === task);
    case 'purposeless-rollout':
      return any((each) => each.kind === 'wave-too-large' || each.kind === 'wave-everywhere');
    case 'uneven-use':
      return false;
  }
}
