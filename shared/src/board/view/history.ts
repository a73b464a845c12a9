import { type CountedOutcome, reckonCounts } from '../../reckoning/outcome.ts';
import type { Pattern } from '../../reckoning/lean.ts';
import type { GroupPlaces } from '../../reckoning/places.ts';
import type { RoundId, TaskId, ItemId, Timestamp } from '../ids.ts';
import { revealed, revealedRounds } from '../revealed.ts';
import { itemOf, type Round, scoreSubject } from '../round.ts';
import { CRITERIA } from '../../reckoning/settings.ts';
import type { BoardState } from '../state.ts';

/** A figure before and after a round; null: there was none. */
export interface Moved {
  readonly before: number | null;
  readonly after: number | null;
}

/** What a later round changed about one item, or one task. */
export interface Shift<Id extends string> {
  readonly id: Id;
  /** An item's mean, 1 … 5; a task's score, 0 … 1. */
  readonly value: Moved;
  /** 0 … 1. */
  readonly consensus: Moved;
  /** −1 … 1. */
  readonly gap: Moved;
  /** An item's mean among each group, 1 … 5; null where groups aren't told apart, and of tasks. */
  readonly executives: Moved;
  readonly representatives: Moved;
  /** False: too few confirmed or changed for a shift to be shown; the round before goes on to count. */
  readonly counts: boolean;
}

/** The ways of the room and of its groups through the square. */
export interface Places {
  readonly all: Spot;
  /** Null where groups aren't told apart. */
  readonly groups: GroupPlaces | null;
}
/** 0 … 1; null: unanswered. */
interface Spot {
  readonly top: number | null;
  readonly field: number | null;
}
export const placesOf = ({ top, field, places }: CountedOutcome): Places => ({ all: { top, field }, groups: places });

/** A round after the first, and what it changed. */
export interface RoundStep<Id extends string> {
  readonly round: RoundId;
  readonly number: number;
  readonly closedAt: Timestamp;
  readonly shifts: readonly Shift<Id>[];
  readonly leading: { readonly before: Pattern | null; readonly after: Pattern | null };
  readonly lean: Moved;
  /** Where the room and its groups stood. */
  readonly places: { readonly before: Places; readonly after: Places };
  /** Mean change of consensus, without its sign, over the shifts that count; null: none counts. */
  readonly moved: number | null;
  /** False: it moved so little that another round hardly pays. */
  readonly pays: boolean;
}

/** Consensus has to move by this much on average for another round to be worth the room's time. The board's own rule. */
export const PAYS = 0.05;

const meanChange = (shifts: readonly Shift<string>[]): number | null => {
  const changes = shifts.flatMap(({ consensus: { before, after }, counts }) =>
    counts && before !== null && after !== null ? [Math.abs(after - before)] : [],
  );
  return changes.length === 0 ? null : changes.reduce((sum, each) => sum + each, 0) / changes.length;
};

interface Figures {
  readonly value: number | null;
  readonly consensus: number | null;
  readonly gap: number | null;
  readonly executives: number | null;
  readonly representatives: number | null;
}
const NONE: Figures = { value: null, consensus: null, gap: null, executives: null, representatives: null };

const ofItem = (outcome: CountedOutcome, id: string): Figures => {
  const figures = outcome.items[id];
  if (figures === undefined) return NONE;
  const { mean: value, consensus, gap, executiveMean: executives, representativeMean: representatives } = figures;
  return { value, consensus, gap, executives, representatives };
};
const ofTask = (outcome: CountedOutcome, id: string): Figures => {
  const task = outcome.tasks.find((each) => each.id === id);
  return task === undefined ? NONE : { ...NONE, value: task.score, consensus: task.consensus, gap: task.gap };
};

function steps<Id extends string>(
  state: BoardState,
  kind: Round['kind'],
  asked: (round: Round) => readonly { readonly id: Id; readonly counts: (source: Source) => boolean }[],
  figuresOf: (outcome: CountedOutcome, id: string) => Figures,
): RoundStep<Id>[] {
  const stages = revealedRounds(state, kind).flatMap((round, index) => {
    const after = revealed(state, kind, index + 1);
    return after === null ? [] : [{ round, source: after.counted.roundOf, outcome: reckonCounts(after.disclosed) }];
  });
  return stages.slice(1).flatMap(({ round, source, outcome }, index): RoundStep<Id>[] => {
    const before = stages[index]?.outcome;
    if (before === undefined) return [];
    const shifts = asked(round).map(({ id, counts }): Shift<Id> => {
      const [a, b] = [figuresOf(before, id), figuresOf(outcome, id)];
      const moved = (figure: keyof Figures): Moved => ({ before: a[figure], after: b[figure] });
      return {
        id,
        value: moved('value'),
        consensus: moved('consensus'),
        gap: moved('gap'),
        executives: moved('executives'),
        representatives: moved('representatives'),
        counts: counts((subject) => source(subject) === round),
      };
    });
    const moved = meanChange(shifts);
    return [
      {
        round: round.id,
        number: round.number,
        closedAt: round.closedAt ?? 0,
        shifts,
        leading: { before: before.leading, after: outcome.leading },
        lean: { before: before.lean, after: outcome.lean },
        places: { before: placesOf(before), after: placesOf(outcome) },
        moved,
        pays: moved !== null && moved >= PAYS,
      },
    ];
  });
}

type Source = (subject: Round['subjects'][number]) => boolean;

export const checklistHistory = (state: BoardState): readonly RoundStep<ItemId>[] =>
  steps(
    state,
    'checklist',
    ({ subjects }) => subjects.map((subject) => ({ id: itemOf(subject), counts: (from: Source) => from(subject) })),
    ofItem,
  );

export const scoresHistory = (state: BoardState): readonly RoundStep<TaskId>[] =>
  steps(
    state,
    'scores',
    ({ subjects }) =>
      (state.slate?.tasks ?? []).flatMap(({ id }) => {
        const four = CRITERIA.map((criterion) => scoreSubject(id, criterion));
        return four.some((subject) => subjects.includes(subject))
          ? [{ id, counts: (from: Source) => four.some(from) }]
          : [];
      }),
    ofTask,
  );
