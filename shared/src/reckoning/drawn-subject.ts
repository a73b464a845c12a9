import type { Cells } from './cells.ts';
import { DrawnCell } from './drawn-cell.ts';
import type { Random } from './random.ts';

/** How many draws every firmness figure rests on. */
export const DRAWS = 1000;

/**
 * The means that a subject might have had (SPEC T33), 1 … 5; NaN: nobody drawn gave a number. Made of its counts alone and
 * independently of every other subject's, so that draws tell nothing about who gave which answers together.
 */
export function drawnMeans({ executives, others }: Cells, execShare: number, random: Random): Float64Array {
  const top = executives === null ? null : new DrawnCell(executives);
  const rest = others.map((cell) => new DrawnCell(cell));
  const means = new Float64Array(DRAWS);
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const e = top?.draw(random) ?? NaN;
    const r = meanOfOthers(rest, random);
    means[draw] = Number.isNaN(e) ? r : Number.isNaN(r) ? e : execShare * e + (1 - execShare) * r;
  }
  return means;
}

/** Departments are drawn anew, as many as there are, each drawing its answers anew whenever it comes up. */
function meanOfOthers(cells: readonly DrawnCell[], random: Random): number {
  let sum = 0;
  let heard = 0;
  for (let left = cells.length; left > 0; left -= 1) {
    const drawn = (cells.length === 1 ? cells[0] : cells[random.below(cells.length)])?.draw(random) ?? NaN;
    if (Number.isNaN(drawn)) continue;
    sum += drawn;
    heard += 1;
  }
  return heard === 0 ? NaN : sum / heard;
}
