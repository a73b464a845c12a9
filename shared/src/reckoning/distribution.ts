import { answered, type Counts, everyone, inOrder, type Tally } from './tally.ts';

/** Weighted shares of the answers 1 … 5; they sum to 1. */
export type Distribution = readonly [number, number, number, number, number];

/** How a subject's answers weigh (SPEC T2–T5). */
export interface Weights {
  /** False: everybody the same, by head. */
  readonly groups: boolean;
  /** Of executives together, 0 … 1; the rest is the representatives'. */
  readonly execShare: number;
  /** Every department the same, its people sharing that; else representatives by head. */
  readonly departmentsEqual: boolean;
}

/** By head; null if nobody gave a number. */
export function byHead(counts: Counts): Distribution | null {
  const n = answered(counts);
  if (n === 0) return null;
  const [a, b, c, d, e] = counts.numbers;
  return [a / n, b / n, c / n, d / n, e / n];
}

export const mix = (parts: readonly { readonly share: number; readonly of: Distribution }[]): Distribution =>
  parts.reduce<Distribution>(
    ([a, b, c, d, e], { share, of }) => [
      a + share * of[0],
      b + share * of[1],
      c + share * of[2],
      d + share * of[3],
      e + share * of[4],
    ],
    [0, 0, 0, 0, 0],
  );

/** The representatives among themselves; null if none gave a number. */
export function representatives(tally: Tally, departmentsEqual: boolean): Distribution | null {
  const heard = inOrder(tally.departments).flatMap(([, counts]) => {
    const of = byHead(counts);
    return of === null ? [] : [{ of, n: answered(counts) }];
  });
  if (heard.length === 0) return null;
  const heads = heard.reduce((sum, { n }) => sum + n, 0);
  return mix(heard.map(({ of, n }) => ({ of, share: departmentsEqual ? 1 / heard.length : n / heads })));
}

/** All voters together; a group without a number gives its share to the other. Null if nobody gave a number. */
export function distribution(tally: Tally, { groups, execShare, departmentsEqual }: Weights): Distribution | null {
  if (!groups) return byHead(everyone(tally));
  const executive = byHead(tally.executive);
  const representative = representatives(tally, departmentsEqual);
  if (executive === null || representative === null) return executive ?? representative;
  return mix([
    { share: execShare, of: executive },
    { share: 1 - execShare, of: representative },
  ]);
}
