import type { Department } from '@nemawashi/shared/board/checklist';
import type { Sections } from '@nemawashi/shared/board/view';
import { listedVotes, type PersonView } from '@nemawashi/shared/board/view/people-section';
import { awaitedVoters } from '@nemawashi/shared/leading/awaited';
import { openByName } from '@nemawashi/shared/reckoning/settings';
import { peopleGroups } from '#lib/people/groups.ts';

export interface SeatTile {
  readonly key: string;
  readonly name: string;
  /** `empty`: expected, not come. `told-not`: whether they have finished may not be said. */
  readonly state: 'empty' | 'here' | 'open' | 'finished' | 'told-not';
}
export interface SeatGroup {
  readonly key: string;
  readonly role: 'executive' | 'representative';
  readonly department: Department | null;
  readonly seats: readonly SeatTile[];
}

type Seen = Pick<Sections, 'people' | 'expected' | 'progress' | 'setup'>;

/** Who answers, by department, and how far they may be said to be. A department that nobody speaks for has no seat. */
export function seatGroups({ people, expected, progress, setup }: Seen): readonly SeatGroup[] {
  const finished = new Set(progress.finished);
  const stateOf = ({ seat, role }: PersonView): SeatTile['state'] => {
    if (progress.round === null) return 'here';
    if (progress.namesHidden && !openByName(setup.privacy, role)) return 'told-not';
    return finished.has(seat) ? 'finished' : 'open';
  };
  const missing = awaitedVoters(expected);
  return peopleGroups(people.filter(listedVotes), setup.departments).flatMap(
    ({ key, role, department, people: of }) => {
      if (role !== 'executive' && role !== 'representative') return [];
      const awaited = missing.filter((each) => each.role === role && each.department === (department?.id ?? null));
      const seats = [
        ...of.map((person): SeatTile => ({ key: person.seat, name: person.name, state: stateOf(person) })),
        ...awaited.map(({ id, name }): SeatTile => ({ key: id, name, state: 'empty' })),
      ];
      return [{ key, role, department, seats }];
    },
  );
}
