import { foldPerson } from '@nemawashi/shared/board/fold';
import { unmarked } from '@nemawashi/shared/board/name-mark';
import type { PersonView } from '@nemawashi/shared/board/view/people-section';
import type { Waiting } from '@nemawashi/shared/board/waiting';

/** Who may be the same person as somebody else: `twice`: as so many others who wait, told beside the first; `here`. */
export interface Twin {
  /** How many requests have this name; 0: only this one, or it was told beside an earlier one. */
  readonly twice: number;
  /** Somebody of that name is at the board. */
  readonly here: boolean;
}

const nameOf = (name: string): string => foldPerson(unmarked(name));

/** Of everybody who waits, by their tickets; whoever has a name of their own is left out. */
export function twinsIn(
  waiting: readonly Pick<Waiting, 'ticket' | 'person'>[],
  people: readonly Pick<PersonView, 'name' | 'removed'>[],
): ReadonlyMap<string, Twin> {
  const here = new Set(people.filter(({ removed }) => !removed).map(({ name }) => nameOf(name)));
  const tickets = new Map<string, string[]>();
  for (const { ticket, person } of waiting) {
    const name = nameOf(person.name);
    tickets.set(name, [...(tickets.get(name) ?? []), ticket]);
  }
  return new Map(
    [...tickets].flatMap(([name, all]) =>
      all.flatMap((ticket, at): [string, Twin][] => {
        const twin = { twice: at === 0 && all.length > 1 ? all.length : 0, here: here.has(name) };
        return twin.twice > 0 || twin.here ? [[ticket, twin]] : [];
      }),
    ),
  );
}
