import { foldPerson } from '@nemawashi/shared/board/fold';
import { unmarked } from '@nemawashi/shared/board/name-mark';
import { votingRole } from '@nemawashi/shared/board/participant';
import { openByName } from '@nemawashi/shared/reckoning/settings';
import type { Sections } from '@nemawashi/shared/board/view';
import { listedVotes, type PersonView } from '@nemawashi/shared/board/view/people-section';

/** Who may be here twice: seats whose names are one name, whatever the role, and whatever tells them apart. */
export function doublesIn(people: readonly PersonView[]): readonly (readonly PersonView[])[] {
  const byName = new Map<string, PersonView[]>();
  for (const person of people) {
    if (person.removed) continue;
    const name = foldPerson(unmarked(person.name));
    byName.set(name, [...(byName.get(name) ?? []), person]);
  }
  return [...byName.values()].filter((seats) => seats.length > 1);
}

/** Whether it is told of this person that they have finished the open round; null: there is none, or it isn't told. */
export function finishedIn(
  { progress, setup }: Pick<Sections, 'progress' | 'setup'>,
  { seat, role }: Pick<PersonView, 'seat' | 'role'>,
): boolean | null {
  if (progress.round === null || !votingRole(role)) return null;
  const told = !progress.namesHidden || openByName(setup.privacy, role);
  return told ? progress.finished.includes(seat) : null;
}

/**
 * Seats that look given up: without a line, and unfinished where that is told of everybody. In setup nobody has answered
 * yet; between rounds nothing says who has.
 */
export function absentIn(sections: Pick<Sections, 'people' | 'progress' | 'setup'>): readonly PersonView[] {
  return sections.people.filter(
    (person) =>
      listedVotes(person) &&
      !person.online &&
      !person.leads &&
      !person.entered &&
      (sections.setup.open || finishedIn(sections, person) === false),
  );
}
