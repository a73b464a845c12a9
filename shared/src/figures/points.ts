/** A share, level or score (0 … 1) as whole points out of 100: what a default view shows instead of decimals. */
export const points = (value: number): number => Math.round(value * 100 + 1e-9);
