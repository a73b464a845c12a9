import { oriented, weightedMean } from '../reckoning/axes.ts';
import { AXES, type Axis } from '../reckoning/axis.ts';
import { atLeast } from '../reckoning/equal.ts';
import type { ItemFigures } from '../reckoning/item.ts';
import type { Pattern } from '../reckoning/lean.ts';
import { reckonCounts } from '../reckoning/outcome.ts';
import type { GroupPlaces, Place } from '../reckoning/places.ts';
import { askedOnly } from './common-items.ts';
import type { Counted, OpenedBoard } from './opened-board.ts';
import type { ComparedPilots } from './pilots.ts';

/** Of everybody, and of each group where the axis's answers may be told apart; 0 … 1, null: nothing was answered. */
export interface AxisLevels {
  readonly everyone: number | null;
  readonly executives: number | null;
  readonly representatives: number | null;
}

export interface PartOf {
  readonly count: number;
  readonly of: number;
}

/** A board as it stands beside others: the figures of what all of them were asked. */
export interface Compared {
  readonly board: OpenedBoard;
  readonly axes: Readonly<Record<Axis, AxisLevels>>;
  readonly top: number | null;
  readonly field: number | null;
  /** field − top, −1 … 1. */
  readonly lean: number | null;
  /** Null where groups may not be told apart. */
  readonly places: GroupPlaces | null;
  /** By itself, whatever others were asked. */
  readonly recommended: Pattern | null;
  /** Of the items that enough people answered; null: there is none. */
  readonly agreed: PartOf | null;
  readonly disputed: PartOf | null;
  /** Items at which the groups are a point of the scale or more apart, of those that tell groups apart. */
  readonly apart: PartOf | null;
  readonly pilots: ComparedPilots;
}

const DISPUTED = new Set<ItemFigures['state']>(['divided', 'split', 'apart']);
/** A full point on the scale. */
const POINT = 0.25;

/** Null where a group has no place. */
export const leanOf = ({ top, field }: Pick<Place, 'top' | 'field'>): number | null =>
  top === null || field === null ? null : field - top;

/** `items`: what is compared (`commonItems`). */
export function comparedBoard(board: OpenedBoard, items: readonly string[]): Compared {
  const counted = askedOnly(board.counted, items);
  const { items: figures, top, field, lean, places } = reckonCounts(counted);
  const all = counted.input.checklist.flatMap(({ id }) => (figures[id] === undefined ? [] : [figures[id]]));
  const told = all.filter(({ state }) => state !== 'thin');
  const gaps = all.flatMap(({ gap }) => (gap === null ? [] : [gap]));
  const part = <Each>(of: readonly Each[], is: (each: Each) => boolean): PartOf | null =>
    of.length === 0 ? null : { count: of.filter(is).length, of: of.length };
  return {
    board,
    axes: axisLevels(counted, figures),
    top,
    field,
    lean,
    places,
    recommended: board.recommended,
    agreed: part(told, ({ state }) => state === 'agreed'),
    disputed: part(told, ({ state }) => DISPUTED.has(state)),
    apart: part(gaps, (gap) => atLeast(Math.abs(gap), POINT)),
    pilots: board.pilots,
  };
}

function axisLevels({ input, subjects }: Counted, figures: Readonly<Record<string, ItemFigures>>): Compared['axes'] {
  const levels = (axis: Axis): AxisLevels => {
    const items = input.checklist.filter((item) => item.axis === axis && figures[item.id]?.mean != null);
    const level = (meanOf: (of: ItemFigures) => number | null): number | null =>
      weightedMean(
        items.flatMap(({ id, direction, weight }): [number, number][] => {
          const of = figures[id];
          const mean = of === undefined ? null : meanOf(of);
          return mean === null ? [] : [[oriented(mean, direction), weight]];
        }),
      );
    const apart = items.every(({ id }) => subjects[id]?.shown === 'groups');
    return {
      everyone: level(({ mean }) => mean),
      executives: apart ? level(({ executiveMean }) => executiveMean) : null,
      representatives: apart ? level(({ representativeMean }) => representativeMean) : null,
    };
  };
  return Object.fromEntries(AXES.map((axis) => [axis, levels(axis)])) as Record<Axis, AxisLevels>;
}
