import { byRoleAndReading } from '../../board/people-order.ts';
import type { PersonView } from '../../board/view/people-section.ts';
import { say } from '../../words/say.ts';
import { inRecord } from '../parts/people.ts';
import { attendanceWords } from '../../sentences/people.ts';
import { type Table, tableOf, type TableSource } from './table.ts';

interface Row extends Pick<PersonView, 'name' | 'reading' | 'jobTitle' | 'role' | 'department'> {
  readonly attendance: string;
  readonly leads: boolean;
  readonly stance: string;
  readonly reason: string;
}

/** Who took part, and who was to come; with the stance on the plan, which is by name on every board. */
export function peopleTable({ sections: { people, expected, plan, board }, language, names }: TableSource): Table {
  const t = (name: 'name' | 'reading' | 'job-title' | 'role' | 'department' | 'attendance' | 'stance' | 'reason') =>
    say(language, `plan.column.${name}`);
  const consents = new Map(plan.consents.map((consent) => [consent.seat, consent]));
  const asked = board.phase === 'agree' || board.phase === 'agreed' || board.phase === 'follow-up';
  const silent = new Set(plan.silent);
  const stanceOf = ({ seat }: PersonView): string => {
    const consent = consents.get(seat);
    if (consent !== undefined && !consent.outdated) return say(language, `plan.stance.${consent.stance}`);
    return asked && silent.has(seat) ? say(language, 'plan.stance.none') : '';
  };
  const reasonOf = ({ seat }: PersonView): string => {
    const consent = consents.get(seat);
    return consent === undefined || consent.outdated ? '' : consent.reason;
  };
  const rows: Row[] = [
    ...people
      .filter(inRecord)
      .sort(byRoleAndReading)
      .map((person) => ({
        ...person,
        attendance: attendanceWords(language, person),
        stance: stanceOf(person),
        reason: reasonOf(person),
      })),
    ...expected
      .filter(({ seat }) => seat === null)
      .sort(byRoleAndReading)
      .map((person) => ({
        ...person,
        attendance: say(language, person.absent ? 'plan.absent' : 'plan.not-come'),
        leads: false,
        stance: '',
        reason: '',
      })),
  ];
  return tableOf<Row>(
    say(language, 'export.table.people'),
    [
      { title: t('name'), kind: 'text', of: ({ name }) => name },
      { title: t('reading'), kind: 'text', of: ({ reading }) => reading },
      { title: t('job-title'), kind: 'text', of: ({ jobTitle }) => jobTitle },
      { title: t('role'), kind: 'text', of: ({ role }) => say(language, `roles.${role}.name`) },
      {
        title: t('department'),
        kind: 'text',
        of: ({ department }) => (department === null ? '' : names.department(department)),
      },
      { title: t('attendance'), kind: 'text', of: ({ attendance }) => attendance },
      {
        title: say(language, 'people.leads'),
        kind: 'text',
        of: (person) => (person.leads && person.role !== 'facilitator' ? say(language, 'export.yes') : ''),
      },
      { title: t('stance'), kind: 'text', of: ({ stance }) => stance },
      { title: t('reason'), kind: 'text', of: ({ reason }) => reason },
    ],
    rows,
  );
}
