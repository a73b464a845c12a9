import { votingRole } from '../../board/participant.ts';
import { byRoleAndReading } from '../../board/people-order.ts';
import { reached } from '../../board/phase.ts';
import { dayAndClock, list } from '../../words/format.ts';
import { say } from '../../words/say.ts';
import { type Block, heading, type PartSource } from '../part.ts';
import { stanceWords } from './concerns.ts';
import { attendanceWords } from '../../sentences/people.ts';

/** Who agreed to this version of the plan, by name, who hasn't said, and who wasn't there to say. */
export function consentBlocks(source: PartSource): Block[] {
  const { sections, language } = source;
  if (!reached(sections.board.phase, 'agree')) return [];
  const column = (name: 'name' | 'department' | 'stance' | 'reason' | 'attendance') =>
    say(language, `plan.column.${name}`);
  return [
    heading(language, 'consent'),
    ...consentSummary(source).map((text): Block => ({ kind: 'paragraph', text })),
    {
      kind: 'table',
      columns: [column('name'), column('department'), column('stance'), column('reason'), column('attendance')],
      rows: [...voterRows(source), ...absentRows(source)],
    },
  ];
}

/** How many of whom, who concluded, and who hadn't said by then. */
export function consentSummary({ sections: { plan }, language, names, timeZone }: PartSource): string[] {
  const current = plan.consents.filter(({ outdated }) => !outdated);
  const count = (stance: string) => current.filter((each) => each.stance === stance).length;
  const { agreement } = plan;
  return [
    say(language, 'plan.consent.count', {
      agree: count('agree'),
      reserve: count('reserve'),
      object: count('object'),
      silent: plan.silent.length,
    }),
    ...(agreement === null
      ? []
      : [
          say(language, 'plan.consent.concluded', {
            time: dayAndClock(language, agreement.at, timeZone),
            name: names.titledPerson(agreement.by),
          }),
        ]),
    ...(agreement === null || agreement.silent.length === 0
      ? []
      : [say(language, 'plan.consent.silent', { names: list(language, agreement.silent.map(names.titledPerson)) })]),
  ];
}

function voterRows({ sections: { plan, people }, language, names }: PartSource): string[][] {
  const consents = new Map(plan.consents.map((consent) => [consent.seat, consent]));
  return people
    .filter(({ role, removed, seat }) => consents.has(seat) || (!removed && votingRole(role)))
    .sort(byRoleAndReading)
    .map((person) => {
      const { seat, role, department, attendance } = person;
      const consent = consents.get(seat);
      return [
        names.speaker(seat),
        department === null ? say(language, `roles.${role}.name`) : names.department(department),
        consent === undefined ? say(language, 'plan.stance.none') : stanceWords(language, consent),
        consent?.reason ?? '',
        // That somebody was entered stands beside the name.
        attendance.kind === 'present' ? '' : attendanceWords(language, { ...person, entered: false }),
      ];
    });
}

/** Those who were to have a say and didn't come. */
const absentRows = ({ sections: { expected }, language, names }: PartSource): string[][] =>
  expected
    .filter(({ seat, role }) => seat === null && votingRole(role))
    .sort(byRoleAndReading)
    .map(({ name, jobTitle, role, department, absent }) => [
      jobTitle === '' ? name : say(language, 'people.titled', { name, title: jobTitle }),
      department === null ? say(language, `roles.${role}.name`) : names.department(department),
      say(language, 'plan.stance.none'),
      '',
      say(language, absent ? 'plan.absent' : 'plan.not-come'),
    ]);
