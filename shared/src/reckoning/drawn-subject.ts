import { type Cells, cellsOf } from './cells.ts';
import { DrawnCell } from './drawn-cell.ts';
import type { Reckonable } from './disclosed.ts';
import { own } from './own.ts';
import { Random } from './random.ts';
import { withheld } from './subjects.ts';

/** How many draws every firmness figure rests on. */
export const DRAWS = 1000;

/** What each group's mean might have been, 1 … 5, draw by draw; NaN: nobody drawn gave a number. */
export interface DrawnGroups {
  readonly executives: Float64Array;
  /** The representatives, or everybody where groups aren't told apart. */
  readonly others: Float64Array;
}

/** How a subject's draws are come by; `stream`: of its random numbers, its own. */
export type Draw = (disclosed: Reckonable, key: string, stream: number) => DrawnGroups;

/**
 * Draws a subject anew (SPEC T33), of its counts alone and independently of every other subject's, so that draws tell
 * nothing about who gave which answers together.
 */
export const drawGroups: Draw = ({ input: { settings }, subjects, electorate }, key, stream) =>
  drawCells(cellsOf(own(subjects, key) ?? withheld, settings, electorate), new Random(settings.seed, stream));

export function drawCells({ executives, others }: Cells, random: Random): DrawnGroups {
  const top = executives === null ? null : new DrawnCell(executives);
  const rest = others.map((cell) => new DrawnCell(cell));
  const drawn = { executives: new Float64Array(DRAWS).fill(NaN), others: new Float64Array(DRAWS) };
  for (let draw = 0; draw < DRAWS; draw += 1) {
    if (top !== null) drawn.executives[draw] = top.draw(random);
    drawn.others[draw] = meanOf(rest, random);
  }
  return drawn;
}

/** Departments are drawn anew, as many as there are, each drawing its answers anew whenever it comes up. */
function meanOf(cells: readonly DrawnCell[], random: Random): number {
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

/** Of all together in one of the draws, 1 … 5: a group without a number gives its share to the other. */
export function drawnMean({ executives, others }: DrawnGroups, execShare: number, draw: number): number {
  const e = executives[draw] ?? NaN;
  const r = others[draw] ?? NaN;
  return Number.isNaN(e) ? r : Number.isNaN(r) ? e : execShare * e + (1 - execShare) * r;
}
