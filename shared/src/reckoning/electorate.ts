import type { Voter } from './input.ts';

/** Who could vote, as everybody sees it: how many, by role and department. */
export interface Electorate {
  readonly executives: number;
  readonly departments: Readonly<Record<string, number>>;
}

export function electorateOf(voters: readonly Voter[]): Electorate {
  const departments = new Map<string, number>();
  let executives = 0;
  for (const voter of voters)
    if (voter.role === 'executive') executives += 1;
    else departments.set(voter.department, (departments.get(voter.department) ?? 0) + 1);
  return { executives, departments: Object.fromEntries([...departments].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

export const representativesIn = ({ departments }: Electorate): number =>
  Object.values(departments).reduce((sum, n) => sum + n, 0);

export const votersIn = (electorate: Electorate): number => electorate.executives + representativesIn(electorate);

/** How many there are of each role. */
export const byRole = (electorate: Electorate): { readonly executives: number; readonly representatives: number } => ({
  executives: electorate.executives,
  representatives: representativesIn(electorate),
});
