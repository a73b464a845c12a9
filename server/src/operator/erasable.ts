import { isErased, type OnePerson, peopleCalled } from '@nemawashi/shared/board/erasure/person';
import { isHere, type Role } from '@nemawashi/shared/board/participant';
import type { BoardState } from '@nemawashi/shared/board/state';
import { textIn } from '@nemawashi/shared/words/texts';

/** Somebody who may be meant, as far as whoever runs the server has to tell them from others. */
export interface Erasable {
  /** By which they are named without doubt. */
  readonly id: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly role: Role;
  readonly department: string;
  /** They are on the board now. */
  readonly here: boolean;
  readonly erased: boolean;
}

export function erasable(state: BoardState, called: string): Erasable[] {
  return peopleCalled(state, called).flatMap((person) => {
    const of = shown(state, person);
    if (of === undefined) return [];
    const { name, jobTitle, role } = of;
    const department = state.departments.find(({ id }) => id === of.department);
    return {
      id: person.seats[0] ?? person.expected[0] ?? '',
      name,
      jobTitle,
      role,
      department: department === undefined ? '' : textIn(department.name, 'ja'),
      here: 'removedAt' in of && isHere(of),
      erased: isErased(of),
    };
  });
}

function shown({ participants, expected }: BoardState, person: OnePerson) {
  const [seat] = person.seats;
  const [listed] = person.expected;
  return seat === undefined ? listed && expected.get(listed) : participants.get(seat);
}
