import { byReading } from '../../board/people-order.ts';
import { ROLES } from '../../board/participant.ts';
import { aside, list } from '../../words/format.ts';
import { say } from '../../words/say.ts';
import { type Block, type Field, heading, type PartSource } from '../part.ts';

const MOST_NAMES = 20;

/** Who was there, role by role; of many the first, and how many more. */
export function present({ sections: { people, expected }, language, names }: PartSource): Block[] {
  const roles = ROLES.flatMap((role): Field[] => {
    const here = people.filter((person) => person.role === role && !person.removed).sort(byReading);
    if (here.length === 0) return [];
    const shown = here.slice(0, MOST_NAMES).map(({ seat, department, attendance, entered }) => {
      const of = department === null ? '' : names.department(department);
      const asides = [
        ...(attendance.kind === 'proxy' ? [say(language, 'people.proxy-for', { name: attendance.for })] : []),
        ...(attendance.kind === 'late' ? [say(language, 'people.attendance.late')] : []),
        ...(entered ? [say(language, 'people.entered')] : []),
      ];
      return `${of} ${names.titledPerson(seat)}`.trim() + asides.map((text) => aside(language, text)).join('');
    });
    const more =
      here.length > MOST_NAMES
        ? ` ${say(language, 'export.print.more-people', { count: here.length - MOST_NAMES })}`
        : '';
    return [{ name: say(language, `roles.${role}.name`), value: list(language, shown) + more }];
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
