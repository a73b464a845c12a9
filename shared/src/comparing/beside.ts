import { type Benchmark, type BenchmarkRange, rangesBeside, type Standing, standing, wasAskedOf } from './benchmark.ts';
import { commonItems } from './common-items.ts';
import { type Compared, comparedBoard } from './compared.ts';
import { COMPARED, COMPARED_NAMES, type ComparedName } from './figures.ts';
import type { OpenedBoard } from './opened-board.ts';

/** A figure of a board beside those of others. */
export interface BesideFigure {
  readonly name: ComparedName;
  readonly range: BenchmarkRange;
  /** Null: not known of this board. */
  readonly value: number | null;
  readonly standing: Standing | null;
}

export interface Beside {
  readonly compared: Compared;
  /** The benchmark is made of items that this board was never asked: only what pilots came to stands beside it. */
  readonly partly: boolean;
  /** In the order in which figures are told. */
  readonly figures: readonly BesideFigure[];
}

/** One board beside a benchmark, by what both were asked. */
export function besideBenchmark(board: OpenedBoard, benchmark: Benchmark): Beside {
  const common = commonItems([board.counted]);
  const partly = !wasAskedOf(benchmark, common);
  const compared = comparedBoard(board, partly ? common : benchmark.items);
  const ranges = rangesBeside(benchmark, common);
  const figures = COMPARED_NAMES.flatMap((name): BesideFigure[] => {
    const range = ranges[name];
    if (range === undefined) return [];
    const value = COMPARED[name].of(compared);
    return [{ name, range, value, standing: value === null ? null : standing(name, value, range) }];
  });
  return { compared, partly, figures };
}
