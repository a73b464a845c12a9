import type { DepartmentId } from '../../board/ids.ts';
import { byReading } from '../../board/people-order.ts';
import { ROLES } from '../../board/participant.ts';
import type { PersonView } from '../../board/view/people-section.ts';
import { aside, list } from '../../words/format.ts';
import { say } from '../../words/say.ts';
import { type Block, type Field, heading, type PartSource } from '../part.ts';

const MOST_NAMES = 20;

/** Who was there, role by role and department by department, each by reading; of many the first, and how many more. */
export function present({ sections: { people, expected, setup }, language, names }: PartSource): Block[] {
  const here = people.filter((person) => !person.removed).sort(byReading);
  const field = (name: string, of: readonly PersonView[]): Field[] =>
    of.length === 0 ? [] : [{ name, value: listed(of) }];
  function listed(of: readonly PersonView[]): string {
    const shown = of.slice(0, MOST_NAMES).map(({ seat, attendance, entered }) => {
      const asides = [
        ...(attendance.kind === 'proxy' ? [say(language, 'people.proxy-for', { name: attendance.for })] : []),
        ...(attendance.kind === 'late' ? [say(language, 'people.attendance.late')] : []),
        ...(entered ? [say(language, 'people.entered')] : []),
      ];
      return names.titledPerson(seat) + asides.map((text) => aside(language, text)).join('');
    });
    const more =
      of.length > MOST_NAMES ? ` ${say(language, 'export.print.more-people', { count: of.length - MOST_NAMES })}` : '';
    return list(language, shown) + more;
  }
  const departments: readonly (DepartmentId | null)[] = [...setup.departments.map(({ id }) => id), null];
  const roles = ROLES.flatMap((role): Field[] => {
    const name = say(language, `roles.${role}.name`);
    const of = here.filter((person) => person.role === role);
    return departments.flatMap((department) =>
      field(
        department === null ? name : name + aside(language, names.department(department)),
        of.filter((person) => person.department === department),
      ),
    );
  });
  const absent = expected.filter(({ absent: excused, seat }) => excused && seat === null).map(({ name }) => name);
  return [
    heading(language, 'participants'),
    {
      kind: 'fields',
      fields: [
        ...roles,
        ...(absent.length === 0 ? [] : [{ name: say(language, 'plan.absent'), value: list(language, absent) }]),
      ],
    },
  ];
}
