import { say } from '../../words/say.ts';
import { type Block, heading, type PartSource } from '../part.ts';

/** Who agreed to this version of the plan, by name, and who hasn't said. */
export function consentBlocks({ sections: { plan, board }, language, names }: PartSource): Block[] {
  if (board.phase !== 'agree' && board.phase !== 'agreed') return [];
  const column = (name: 'name' | 'stance' | 'reason') => say(language, `plan.column.${name}`);
  const current = plan.consents.filter(({ outdated }) => !outdated);
  const count = (stance: string) => current.filter((each) => each.stance === stance).length;
  const spoken = new Set(plan.consents.map(({ seat }) => seat));
  return [
    heading(language, 'consent'),
    {
      kind: 'paragraph',
      text: say(language, 'plan.consent.count', {
        agree: count('agree'),
        reserve: count('reserve'),
        object: count('object'),
        silent: plan.silent.length,
      }),
    },
    {
      kind: 'table',
      columns: [column('name'), column('stance'), column('reason')],
      rows: [
        ...plan.consents.map(({ seat, stance, reason, outdated }) => [
          names.speaker(seat),
          `${say(language, `plan.stance.${stance}`)}${outdated ? ` (${say(language, 'plan.stance.outdated')})` : ''}`,
          reason,
        ]),
        ...plan.silent
          .filter((seat) => !spoken.has(seat))
          .map((seat) => [names.speaker(seat), say(language, 'plan.stance.none'), '']),
      ],
    },
  ];
}
