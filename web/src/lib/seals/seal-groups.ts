import type { Department } from '@nemawashi/shared/board/checklist';
import type { Stance } from '@nemawashi/shared/board/consent';
import { isErased } from '@nemawashi/shared/board/erasure/person';
import type { SeatId } from '@nemawashi/shared/board/ids';
import type { Sections } from '@nemawashi/shared/board/view';
import { listedVotes, type PersonView } from '@nemawashi/shared/board/view/people-section';
import { peopleGroups } from '#lib/people/groups.ts';

export interface SealSeat {
  readonly seat: SeatId;
  readonly person: PersonView;
  /** Null: they haven’t said. */
  readonly stance: Stance | null;
  readonly reason: string;
  /** It was said of the plan as it was before. */
  readonly outdated: boolean;
}
export interface SealGroup {
  readonly key: string;
  readonly role: 'executive' | 'representative';
  readonly department: Department | null;
  readonly seats: readonly SealSeat[];
}

type Seen = Pick<Sections, 'people' | 'setup'> & { readonly plan: Pick<Sections['plan'], 'consents'> };

/** Everybody who is asked, executives first, then by department, by reading; and what they say to the plan. */
export function sealGroups({ people, setup, plan }: Seen): readonly SealGroup[] {
  const consents = new Map(plan.consents.map((consent) => [consent.seat, consent]));
  const sealOf = (person: PersonView): SealSeat => {
    const { stance = null, reason = '', outdated = false } = consents.get(person.seat) ?? {};
    return { seat: person.seat, person, stance, reason, outdated };
  };
  // Whoever was erased has sealed what is agreed all the same.
  const asked = people.flatMap((person) =>
    listedVotes(person) ? person : isErased(person) && consents.has(person.seat) ? { ...person, removed: false } : [],
  );
  return peopleGroups(asked, setup.departments).flatMap(({ key, role, department, people: of }) =>
    of.length > 0 && (role === 'executive' || role === 'representative')
      ? [{ key, role, department, seats: of.map(sealOf) }]
      : [],
  );
}
