import { calendarDay } from '../../words/format.ts';
import { say } from '../../words/say.ts';
import { type Block, heading, type PartSource } from '../part.ts';

/** What is done about reservations and objections. */
export function concernBlocks({ sections: { plan }, language, names }: PartSource): Block[] {
  const { concerns } = plan.minutes;
  if (concerns.length === 0) return [];
  const column = (name: 'name' | 'reason' | 'remark' | 'owner' | 'due') => say(language, `plan.column.${name}`);
  const reasons = new Map(plan.consents.map(({ seat, reason }) => [seat, reason]));
  const open = say(language, 'plan.pilot.open');
  return [
    heading(language, 'concerns'),
    {
      kind: 'table',
      columns: [column('name'), column('reason'), column('remark'), column('owner'), column('due')],
      rows: concerns.map(({ seat, owner, due, remark }) => [
        names.speaker(seat),
        reasons.get(seat) ?? '',
        remark,
        owner === '' ? open : owner,
        due === null ? open : calendarDay(language, due),
      ]),
    },
  ];
}
