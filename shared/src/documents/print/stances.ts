import { calendarDay } from '../../words/format.ts';
import { say } from '../../words/say.ts';
import { type Block, heading, type PartSource } from '../part.ts';
import { reached } from '../../board/phase.ts';
import { concernsOf } from '../parts/concerns.ts';
import { consentSummary } from '../parts/consent.ts';
import { type Brevity, brief } from './brief.ts';

/** How many agree; and by name, whoever has a reservation or an objection, with what is done about it. */
export function stances(source: PartSource, most: Brevity): Block[] {
  const { sections, language, names } = source;
  const { plan } = sections;
  if (!reached(sections.board.phase, 'agree')) return [];
  const count = consentSummary(source).map((text): Block => ({ kind: 'paragraph', text }));
  const others = concernsOf(plan).filter(({ outdated }) => !outdated);
  const column = (name: 'name' | 'stance' | 'reason' | 'answer' | 'owner' | 'due') =>
    say(language, `plan.column.${name}`);
  const table: Block = {
    kind: 'table',
    columns: [column('name'), column('stance'), column('reason'), column('answer'), column('owner'), column('due')],
    rows: others.map(({ seat, stance, reason, followUp }) => {
      const { remark = '', owner = '', due = null } = followUp ?? {};
      return [
        names.speaker(seat),
        say(language, `plan.stance.${stance}`),
        reason,
        remark || say(language, 'plan.pilot.open'),
        names.titled(owner),
        due === null ? '' : calendarDay(language, due),
      ];
    }),
  };
  return brief(language, [heading(language, 'consent'), ...count, ...(others.length === 0 ? [] : [table])], most);
}
