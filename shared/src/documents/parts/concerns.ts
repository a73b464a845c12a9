import type { ConcernFollowUp } from '../../board/plan.ts';
import type { ConsentView, PlanSection } from '../../board/view/plan-section.ts';
import { calendarDay } from '../../words/format.ts';
import type { Language } from '../../words/languages.ts';
import { say } from '../../words/say.ts';
import { type Block, heading, type PartSource } from '../part.ts';

/** A reservation or an objection, with what is done about it; null: nothing yet. */
export interface Concern extends Pick<ConsentView, 'seat' | 'reason' | 'outdated'> {
  readonly stance: 'reserve' | 'object';
  readonly followUp: ConcernFollowUp | null;
}

/** Every one that was raised, answered or not; those of an earlier version only where something is done about them. */
export const concernsOf = ({ consents, minutes }: Pick<PlanSection, 'consents' | 'minutes'>): Concern[] =>
  consents.flatMap(({ seat, stance, reason, outdated }): Concern[] => {
    const followUp = minutes.concerns.find((each) => each.seat === seat) ?? null;
    return stance === 'agree' || (outdated && followUp === null) ? [] : [{ seat, stance, reason, outdated, followUp }];
  });

/** A stance, marked where the plan has changed since. */
export function stanceWords(
  language: Language,
  { stance, outdated }: Pick<ConsentView, 'stance' | 'outdated'>,
): string {
  const said = say(language, `plan.stance.${stance}`);
  return outdated
    ? say(language, 'plan.stance.before', { stance: said, note: say(language, 'plan.stance.outdated') })
    : said;
}

/** What is done about reservations and objections, by whom and until when. */
export function concernBlocks({ sections: { plan }, language, names }: PartSource): Block[] {
  const concerns = concernsOf(plan);
  if (concerns.length === 0) return [];
  const column = (name: 'name' | 'stance' | 'reason' | 'answer' | 'owner' | 'due') =>
    say(language, `plan.column.${name}`);
  const open = say(language, 'plan.pilot.open');
  return [
    heading(language, 'concerns'),
    {
      kind: 'table',
      columns: [column('name'), column('stance'), column('reason'), column('answer'), column('owner'), column('due')],
      rows: concerns.map(({ seat, stance, reason, outdated, followUp }) => [
        names.speaker(seat),
        stanceWords(language, { stance, outdated }),
        reason,
        followUp?.remark || open,
        names.titled(followUp?.owner ?? '') || open,
        followUp?.due == null ? open : calendarDay(language, followUp.due),
      ]),
    },
  ];
}
