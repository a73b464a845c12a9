import { type Axis, axisOf, type Stretch } from './axis.ts';

/** A pilot, as it is planned. Days are YYYY-MM-DD; null: open. */
export interface Planned {
  readonly id: string;
  readonly name: string;
  /** Who, or where; empty: nothing. */
  readonly note: string;
  readonly start: string | null;
  readonly end: string | null;
  /** The days on which use is counted, and how many days after its end. */
  readonly checks: readonly Check[];
}
export interface Check {
  readonly days: number;
  readonly day: string;
}
/** Something to be done by a day. */
export interface Step {
  readonly id: string;
  readonly text: string;
  readonly note: string;
  readonly day: string | null;
}
export interface Schedule {
  readonly pilots: readonly Planned[];
  readonly steps: readonly Step[];
  /** When it is decided; null: no day yet. */
  readonly decision: string | null;
  /** The month in which the company's fiscal year begins, 1 … 12. */
  readonly fiscalStart: number;
}

export interface Bar {
  readonly pilot: Planned;
  /** Null where either day is open. */
  readonly bar: Stretch | null;
  /** From its end to the last count of its use. */
  readonly after: Stretch | null;
  readonly checks: readonly { readonly days: number; readonly at: number }[];
}
export interface Flag {
  readonly number: number;
  readonly at: number;
  /** 0: on the lane; others below it, where they would lie on each other. */
  readonly level: number;
}
export interface Drawing {
  readonly axis: Axis;
  readonly bars: readonly Bar[];
  /** Whether the days of a count have room for their numbers. */
  readonly roomy: boolean;
  /** Numbered as the steps are; those without a day aren't drawn. */
  readonly flags: readonly Flag[];
  /** In percent. */
  readonly decision: number | null;
}

/** As far apart, in percent, as two marks are on a narrow screen. */
const ROOM = 8;

/** On the highest level on which none before it is nearer than `room`. */
export function levelled(places: readonly number[], room: number): number[] {
  const ends: number[] = [];
  const order = places.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const levels = places.map(() => 0);
  for (const index of order) {
    const place = places[index] ?? 0;
    const free = ends.findIndex((end) => place - end >= room);
    const level = free === -1 ? ends.length : free;
    ends[level] = place;
    levels[index] = level;
  }
  return levels;
}

/** Null while nothing of it has a day. */
export function drawingOf({ pilots, steps, decision, fiscalStart }: Schedule): Drawing | null {
  const days = [
    ...pilots.flatMap(({ start, end, checks }) => [start, end, ...checks.map(({ day }) => day)]),
    ...steps.map(({ day }) => day),
    decision,
  ].filter((day) => day !== null);
  const axis = axisOf(days, fiscalStart);
  if (axis === null) return null;
  const bars = pilots.map((pilot): Bar => {
    const { start, end, checks } = pilot;
    const last = checks.at(-1);
    return {
      pilot,
      bar: start === null || end === null ? null : axis.stretch(start, end),
      after:
        end === null || last === undefined ? null : behind(axis.stretch(end, end), axis.stretch(last.day, last.day)),
      checks: checks.map(({ days: after, day }) => ({ days: after, at: axis.at(day) })),
    };
  });
  const gaps = bars.flatMap(({ checks }) => checks.slice(1).map(({ at }, index) => at - (checks[index]?.at ?? 0)));
  const dated = steps.flatMap(({ day }, index) => (day === null ? [] : [{ number: index + 1, at: axis.at(day) }]));
  const levels = levelled(
    dated.map(({ at }) => at),
    ROOM,
  );
  return {
    axis,
    bars,
    roomy: gaps.every((gap) => gap >= ROOM),
    flags: dated.map((flag, index) => ({ ...flag, level: levels[index] ?? 0 })),
    decision: decision === null ? null : axis.at(decision),
  };
}

/** From behind one stretch to another's end. */
const behind = (one: Stretch, other: Stretch): Stretch => {
  const from = one.from + one.width;
  return { from, width: Math.max(0, other.from + other.width - from) };
};
