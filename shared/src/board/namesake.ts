import type { Person } from './commands/people.ts';
import { isThem } from './expected.ts';
import type { DepartmentId } from './ids.ts';
import { marked } from './name-mark.ts';
import { isHere, type Participant, type Role } from './participant.ts';
import type { BoardState } from './state.ts';

/** Who somebody says they are. */
export interface Comer {
  readonly person: Person;
  readonly role: Role;
  readonly department: DepartmentId | null;
}

/** Somebody at the board of the same name, role and department, however the name is written; null: nobody. */
export function alike({ participants }: Pick<BoardState, 'participants'>, comer: Comer): Participant | null {
  const { person, role, department } = comer;
  const found = participants
    .valueSeq()
    .find((each) => isHere(each) && isThem(each, { name: person.name, role, department }));
  return found ?? null;
}

/** The same person by a name that nobody like them at the board bears: a number stands behind it where it must. */
export function toldApart(state: Pick<BoardState, 'participants'>, comer: Comer): Person {
  let { person } = comer;
  for (let number = 2; alike(state, { ...comer, person }) !== null; number += 1)
    person = { ...person, name: marked(comer.person.name, number) };
  return person;
}
