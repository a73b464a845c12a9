import { assess, propose } from './acts.ts';
import type { Gathering, Seated } from './gathering.ts';

/** Takes a board through its assessment to where candidates are written; everybody answers 3. */
export async function toProposing(gathering: Pick<Gathering, 'leader'>, voters: readonly Seated[]): Promise<void> {
  await assess(gathering, voters, () => 3);
  await propose(gathering, voters);
}
