/**
 * How finely the answers of people who aren't named may be told apart at most, finest first: by department, by role,
 * all together, not at all.
 */
export const FINEST = ['departments', 'groups', 'merged', 'nothing'] as const;
export type Finest = (typeof FINEST)[number];
