import { say } from '../../words/say.ts';
import { type Block, heading, type PartSource } from '../part.ts';

/** Who took part. */
export function peopleBlocks({ sections: { people }, language, names }: PartSource): Block[] {
  const column = (name: 'name' | 'reading' | 'job-title' | 'role' | 'department') =>
    say(language, `plan.column.${name}`);
  return [
    heading(language, 'participants'),
    {
      kind: 'table',
      columns: [column('name'), column('reading'), column('job-title'), column('role'), column('department')],
      rows: people.map(({ name, reading, jobTitle, role, department }) => [
        name,
        reading,
        jobTitle,
        say(language, `roles.${role}.name`),
        department === null ? '' : names.department(department),
      ]),
    },
  ];
}
