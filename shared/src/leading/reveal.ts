import type { Reveal } from '../board/commands/room.ts';
import type { Sections } from '../board/view.ts';
import { listedVotes } from '../board/view/people-section.ts';
import { FEWEST_SHOWN } from '../reckoning/privacy.ts';

/**
 * What a close offers first. People defer to rank, so the representatives come first wherever executives answer too; unless
 * nothing of the two could be told apart, and the first half would be empty.
 */
export function revealOffered({ setup, people }: Pick<Sections, 'setup' | 'people'>): Reveal {
  const count = (role: 'executive' | 'representative') =>
    people.filter((person) => person.role === role && listedVotes(person)).length;
  const [executives, representatives] = [count('executive'), count('representative')];
  if (executives === 0 || representatives === 0) return 'everyone';
  const fewest = setup.privacy === 'named' ? 1 : FEWEST_SHOWN;
  const apart = representatives >= fewest && (setup.privacy !== 'anonymous' || executives >= fewest);
  return apart ? 'representatives' : 'everyone';
}
