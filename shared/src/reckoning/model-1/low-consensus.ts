/** By model 1 an axis with less was no common view. */
export const LOW_CONSENSUS_1 = 0.5;
