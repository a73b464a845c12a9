import { byRoleAndReading } from '../../board/people-order.ts';
import type { PersonView } from '../../board/view/people-section.ts';
import { attendanceWords } from '../../sentences/people.ts';
import { say } from '../../words/say.ts';
import { type Block, heading, type PartSource } from '../part.ts';

/** A seat that was merged is nobody more; of one that a closed round counted the record says so. */
export const inRecord = ({ mergedInto, recorded }: Pick<PersonView, 'mergedInto' | 'recorded'>): boolean =>
  mergedInto === null || recorded;

/** Who took part, and who was to come and didn't. */
export function peopleBlocks({ sections: { people, expected }, language, names }: PartSource): Block[] {
  const column = (name: 'name' | 'reading' | 'job-title' | 'role' | 'department' | 'attendance') =>
    say(language, `plan.column.${name}`);
  const who = ({
    name,
    reading,
    jobTitle,
    role,
    department,
  }: Pick<PersonView, 'name' | 'reading' | 'jobTitle' | 'role' | 'department'>) => [
    name,
    reading,
    jobTitle,
    say(language, `roles.${role}.name`),
    department === null ? '' : names.department(department),
  ];
  return [
    heading(language, 'participants'),
    {
      kind: 'table',
      columns: [
        column('name'),
        column('reading'),
        column('job-title'),
        column('role'),
        column('department'),
        column('attendance'),
      ],
      rows: [
        ...people
          .filter(inRecord)
          .sort(byRoleAndReading)
          .map((person) => [...who(person), attendanceWords(language, person)]),
        ...expected
          .filter(({ seat }) => seat === null)
          .sort(byRoleAndReading)
          .map((person) => [...who(person), say(language, person.absent ? 'plan.absent' : 'plan.not-come')]),
      ],
    },
  ];
}
