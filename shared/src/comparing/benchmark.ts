import * as v from 'valibot';
import { below } from '../reckoning/equal.ts';
import { whole } from '../values/number.ts';
import type { Compared } from './compared.ts';
import { ASKED, COMPARED, COMPARED_NAMES, type ComparedKind, type ComparedName } from './figures.ts';

export const BENCHMARK_FORMAT = 'nemawashi-benchmark';
export const BENCHMARK_VERSION = 1;
/** Of fewer boards a quartile is hardly more than one company's figure. */
export const FEWEST_BOARDS = 8;
/** As many items as one may be made of; a checklist holds no more. */
const MOST_ITEMS = 100;

const rangeSchema = v.pipe(
  v.strictObject({
    boards: v.pipe(whole, v.minValue(FEWEST_BOARDS)),
    low: v.pipe(v.number(), v.finite()),
    median: v.pipe(v.number(), v.finite()),
    high: v.pipe(v.number(), v.finite()),
  }),
  v.check(({ low, median, high }) => low <= median && median <= high),
);
/** Of so many boards: the middle half lies between `low` and `high`. */
export type BenchmarkRange = Readonly<v.InferOutput<typeof rangeSchema>>;

/**
 * Medians and quartiles of boards, to whole points, hours and pilots; of what fewer than eight boards know, nothing. No
 * name, title, board or day is in it. `items`: the questions behind it, since answers to others can't be compared.
 */
export const benchmarkSchema = v.strictObject({
  format: v.literal(BENCHMARK_FORMAT),
  version: v.literal(BENCHMARK_VERSION),
  boards: v.pipe(whole, v.minValue(FEWEST_BOARDS)),
  items: v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(MOST_ITEMS)),
  figures: v.strictObject(
    Object.fromEntries(COMPARED_NAMES.map((name) => [name, v.optional(rangeSchema)])) as Record<
      ComparedName,
      v.OptionalSchema<typeof rangeSchema, undefined>
    >,
  ),
});
export type Benchmark = v.InferOutput<typeof benchmarkSchema>;

/** So finely a figure is told: a point out of 100, an hour, a pilot. */
const STEPS: Readonly<Record<ComparedKind, number>> = { level: 100, share: 100, lean: 100, count: 1, hours: 1 };
const told = (kind: ComparedKind, value: number): number => Math.round(value * STEPS[kind]) / STEPS[kind] + 0;

/** The value that `part` of all lie below, between two where it falls between them. `sorted`: at least one. */
export function quantile(sorted: readonly number[], part: number): number {
  const at = (sorted.length - 1) * part;
  const [lower, upper] = [sorted[Math.floor(at)] ?? NaN, sorted[Math.ceil(at)] ?? NaN];
  return lower + (upper - lower) * (at - Math.floor(at));
}

/** Null of fewer than eight boards. `items`: those that `compared` is made of. */
export function benchmarkOf(compared: readonly Compared[], items: readonly string[]): Benchmark | null {
  if (new Set(compared.map(({ board }) => board.id)).size < FEWEST_BOARDS) return null;
  const figures = COMPARED_NAMES.flatMap((name): [ComparedName, BenchmarkRange][] => {
    const { kind, of } = COMPARED[name];
    const values = compared.flatMap((each) => of(each) ?? []).sort((a, b) => a - b);
    if (values.length < FEWEST_BOARDS) return [];
    const [low = NaN, median = NaN, high = NaN] = [0.25, 0.5, 0.75].map((part) => told(kind, quantile(values, part)));
    return [[name, { boards: values.length, low, median, high }]];
  });
  return {
    format: BENCHMARK_FORMAT,
    version: BENCHMARK_VERSION,
    boards: compared.length,
    items: [...items].sort(),
    figures: Object.fromEntries(figures),
  };
}

/** Whether boards that have `common` in common were asked all that it is made of. */
export const wasAskedOf = ({ items }: Benchmark, common: readonly string[]): boolean =>
  items.length > 0 && items.every((item) => common.includes(item));

/** What of it may stand beside boards that were asked `common`. */
export const rangesBeside = (benchmark: Benchmark, common: readonly string[]): Benchmark['figures'] =>
  wasAskedOf(benchmark, common)
    ? benchmark.figures
    : Object.fromEntries(Object.entries(benchmark.figures).filter(([name]) => !ASKED.has(name as ComparedName)));

export type Standing = 'below' | 'within' | 'above';

/** Where a figure is beside the middle half of the others, told as finely as these are. */
export function standing(name: ComparedName, value: number, { low, high }: BenchmarkRange): Standing {
  const shown = told(COMPARED[name].kind, value);
  if (below(shown, low)) return 'below';
  return below(high, shown) ? 'above' : 'within';
}
