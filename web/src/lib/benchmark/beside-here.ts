import type { Sections } from '@nemawashi/shared/board/view';
import { type Beside, besideBenchmark } from '@nemawashi/shared/comparing/beside';
import { shownBoard } from '@nemawashi/shared/comparing/shown-board';
import { keptBenchmark } from './kept-benchmark.ts';

/** A board beside the benchmark that whoever reads it opened in this browser; null: none, or nothing is revealed. */
export function besideHere(sections: Sections): (Beside & { readonly boards: number }) | null {
  const benchmark = keptBenchmark(sections.board.id);
  const own = benchmark && shownBoard(sections);
  return benchmark && own && { ...besideBenchmark(own, benchmark), boards: benchmark.boards };
}
