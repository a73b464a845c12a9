import type { Department } from '@nemawashi/shared/board/checklist';
import { byReading } from '@nemawashi/shared/board/people-order';
import type { Role } from '@nemawashi/shared/board/participant';
import type { PersonView } from '@nemawashi/shared/board/view/people-section';

export interface PeopleGroup {
  readonly key: string;
  readonly role: Role;
  /** Of representatives; null where it is unknown, and for the others. */
  readonly department: Department | null;
  readonly people: readonly PersonView[];
}

/** Who is here, by role and department; departments that nobody represents yet are on the list too. */
export function peopleGroups(
  people: readonly PersonView[],
  departments: readonly Department[],
): readonly PeopleGroup[] {
  const of = (role: Role): PersonView[] =>
    people.filter((person) => person.role === role && !person.removed).sort(byReading);
  const whole = (role: Role): PeopleGroup => ({ key: role, role, department: null, people: of(role) });
  const representatives = of('representative');
  const byDepartment = departments.map((department) => ({
    key: department.id,
    role: 'representative' as const,
    department,
    people: representatives.filter((person) => person.department === department.id),
  }));
  const observers = whole('observer');
  return [
    whole('facilitator'),
    whole('executive'),
    ...byDepartment,
    ...(observers.people.length > 0 ? [observers] : []),
  ];
}
