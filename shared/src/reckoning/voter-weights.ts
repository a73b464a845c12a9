import type { ReckoningSettings, Voter } from './input.ts';

/**
 * What each of these voters weighs, 0 … 1, summing to 1 (SPEC T2–T5): executives together `execShare`, representatives
 * the rest, by department or by head. A role that isn't among them gives its share to the other.
 */
export function weightsOfVoters(
  voters: readonly Voter[],
  { groups, execShare, departmentsEqual }: Pick<ReckoningSettings, 'groups' | 'execShare' | 'departmentsEqual'>,
): number[] {
  if (!groups) return voters.map(() => 1 / voters.length);
  const executives = voters.filter(({ role }) => role === 'executive').length;
  const sizes = new Map<string, number>();
  for (const voter of voters)
    if (voter.role === 'representative') sizes.set(voter.department, (sizes.get(voter.department) ?? 0) + 1);
  const representatives = voters.length - executives;
  const share = representatives === 0 ? 1 : executives === 0 ? 0 : execShare;
  return voters.map((voter) => {
    if (voter.role === 'executive') return share / executives;
    return (1 - share) / (departmentsEqual ? sizes.size * (sizes.get(voter.department) ?? 1) : representatives);
  });
}
