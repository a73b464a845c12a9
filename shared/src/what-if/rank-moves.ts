/** One task's place in the board's ranking and in the imagined one. */
export interface RankMove {
  readonly task: string;
  /** From 1; null: unranked. */
  readonly rank: number | null;
  readonly before: number | null;
  /** Places gained (positive) or lost; 0 also where it is unranked in either. */
  readonly gained: number;
  /** 0 … 1; null: unranked. */
  readonly score: number | null;
  readonly scoreBefore: number | null;
  /** What becomes of its place in the proposed wave. */
  readonly wave: 'in' | 'out' | 'stays' | 'none';
}

interface Placed {
  readonly id: string;
  readonly rank: number | null;
  readonly score: number | null;
}
interface Ranked {
  readonly tasks: readonly Placed[];
  readonly wave: readonly string[];
}

/** In the order of the imagined ranking. Both hold the same tasks. */
export function rankMoves(board: Ranked, imagined: Ranked): RankMove[] {
  const before = new Map(board.tasks.map((task) => [task.id, task]));
  const wasIn = new Set(board.wave);
  const isIn = new Set(imagined.wave);
  return imagined.tasks.map(({ id, rank, score }) => {
    const was = before.get(id);
    const old = was?.rank ?? null;
    return {
      task: id,
      rank,
      before: old,
      gained: rank === null || old === null ? 0 : old - rank,
      score,
      scoreBefore: was?.score ?? null,
      wave: isIn.has(id) ? (wasIn.has(id) ? 'stays' : 'in') : wasIn.has(id) ? 'out' : 'none',
    };
  });
}
