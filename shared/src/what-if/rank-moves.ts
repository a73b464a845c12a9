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
  /** Whether it is the one that is proposed to start. */
  readonly start: 'in' | 'out' | 'stays' | 'none';
}

interface Placed {
  readonly id: string;
  readonly rank: number | null;
  readonly score: number | null;
}
interface Ranked {
  readonly tasks: readonly Placed[];
  /** The task proposed to start. */
  readonly start: string | null;
}

/** In the order of the imagined ranking. Both hold the same tasks. */
export function rankMoves(board: Ranked, imagined: Ranked): RankMove[] {
  const before = new Map(board.tasks.map((task) => [task.id, task]));
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
      start: imagined.start === id ? (board.start === id ? 'stays' : 'in') : board.start === id ? 'out' : 'none',
    };
  });
}
