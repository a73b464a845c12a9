import type { Random } from './random.ts';

/** Standard normal by Marsaglia's polar method. */
function normal(source: Random): number {
  for (;;) {
    const u = 2 * source.unit() - 1;
    const v = 2 * source.unit() - 1;
    const s = u * u + v * v;
    if (s > 0 && s < 1) return u * Math.sqrt((-2 * Math.log(s)) / s);
  }
}

/** Gamma(shape, 1) by Marsaglia & Tsang (2000); shapes under 1 by their boost. */
function gamma(shape: number, source: Random): number {
  if (shape < 1) return gamma(shape + 1, source) * Math.pow(1 - source.unit(), 1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(source);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - source.unit()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Weights that sum to 1, drawn from Dirichlet(`alphas`); an alpha of 0 stays 0. At least one must be above 0. */
export function dirichlet(alphas: readonly number[], source: Random): number[] {
  const drawn = alphas.map((alpha) => (alpha > 0 ? gamma(alpha, source) : 0));
  const sum = drawn.reduce((total, each) => total + each, 0);
  return drawn.map((each) => each / sum);
}
