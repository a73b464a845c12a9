/** Executives' mean less representatives', as a part of the scale: −1 … 1. Null if either group is silent. */
export const gap = (executiveMean: number | null, representativeMean: number | null): number | null =>
  executiveMean === null || representativeMean === null ? null : (executiveMean - representativeMean) / 4;
