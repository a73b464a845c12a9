import type { Sections } from '@nemawashi/shared/board/view';
import type { AssessmentSection } from '@nemawashi/shared/board/view/assessment-section';
import { personPlaces } from '@nemawashi/shared/board/view/person-places';
import type { Pattern } from '@nemawashi/shared/reckoning/lean';
import type { GroupPlaces } from '@nemawashi/shared/reckoning/places';
import type { Halo } from '@nemawashi/shared/reckoning/sensitivity';
import type { PersonMark, StoodAt } from '#lib/charts/data.ts';

/** What may be drawn in the square. */
export interface Square {
  readonly top: number;
  readonly field: number;
  readonly band: number;
  readonly leading: Pattern | null;
  readonly groups: GroupPlaces | null;
  readonly people: readonly PersonMark[];
  readonly halo: Halo | null;
  readonly earlier: readonly StoodAt[];
}

/** Null: the room has no place, as an axis is unanswered. People are those whose answers are open by name, and nobody else. */
export function squareOf(
  { people, setup }: Pick<Sections, 'people' | 'setup'>,
  assessment: Pick<AssessmentSection, 'pattern' | 'items' | 'history'>,
): Square | null {
  const { top, field, leading, places, halo } = assessment.pattern;
  if (top === null || field === null) return null;
  const persons = new Map(people.map((person) => [person.seat, person]));
  return {
    top,
    field,
    band: setup.weighing.band,
    leading,
    groups: places,
    people: personPlaces(setup.checklist, assessment, setup.weighing).flatMap((place): PersonMark[] => {
      const person = persons.get(place.seat);
      if (person === undefined || (person.role !== 'executive' && person.role !== 'representative')) return [];
      return [{ ...place, name: person.name, role: person.role }];
    }),
    halo,
    earlier: assessment.history.map(({ places: { before } }) => before),
  };
}
