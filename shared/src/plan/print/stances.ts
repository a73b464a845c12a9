import { calendarDay } from '../../words/format.ts';
import { say } from '../../words/say.ts';
import { type Block, heading, type PartSource } from '../part.ts';
import { consentBlocks } from '../parts/consent.ts';
import { type Brevity, brief } from './brief.ts';

/** How many agree; and by name, whoever has a reservation or an objection, with what is done about it. */
export function stances(source: PartSource, most: Brevity): Block[] {
  const { sections, language, names } = source;
  const { plan } = sections;
  const count = consentBlocks(source).filter(({ kind }) => kind === 'paragraph');
  if (count.length === 0) return [];
  const concerns = new Map(plan.minutes.concerns.map((concern) => [concern.seat, concern]));
  const others = plan.consents.filter(({ stance, outdated }) => stance !== 'agree' && !outdated);
  const column = (name: 'name' | 'stance' | 'reason' | 'remark' | 'owner' | 'due') =>
    say(language, `plan.column.${name}`);
  const table: Block = {
    kind: 'table',
    columns: [
      column('name'),
      column('stance'),
      column('reason'),
      say(language, 'plan.heading.concerns'),
      column('owner'),
      column('due'),
    ],
    rows: others.map(({ seat, stance, reason }) => {
      const { remark = '', owner = '', due = null } = concerns.get(seat) ?? {};
      return [
        names.speaker(seat),
        say(language, `plan.stance.${stance}`),
        reason,
        remark,
        owner,
        due === null ? '' : calendarDay(language, due),
      ];
    }),
  };
  return brief(language, [heading(language, 'consent'), ...count, ...(others.length === 0 ? [] : [table])], most);
}
