import type { Stance } from '../../board/consent.ts';
import { concernsOf } from '../../documents/parts/concerns.ts';
import { consentSummary } from '../../documents/parts/consent.ts';
import type { PartSource } from '../../documents/part.ts';
import { aside, calendarDay, list } from '../../words/format.ts';
import { say } from '../../words/say.ts';
import { inField, type Lines, listed } from './lines.ts';

/** 合意の状況: how many, who agrees, and each reservation and objection with what is done about it. */
export const consent: Lines = (source) => {
  const { sections, language, names } = source;
  const { plan } = sections;
  const agree = plan.consents.filter(({ stance, outdated }) => stance === 'agree' && !outdated);
  return [
    ...consentSummary(source),
    ...(agree.length === 0
      ? []
      : [
          inField(language, {
            name: say(language, 'plan.stance.agree'),
            value: list(
              language,
              agree.map(({ seat }) => names.speaker(seat)),
            ),
          }),
        ]),
    ...(['reserve', 'object'] as const).flatMap((stance) => concernLines(source, stance)),
  ];
};

const concernLines = ({ sections, language, names }: PartSource, of: Exclude<Stance, 'agree'>): string[] =>
  concernsOf(sections.plan)
    .filter(({ stance, outdated }) => stance === of && !outdated)
    .map(({ seat, stance, reason, followUp }) => {
      const { remark = '', owner = '', due = null } = followUp ?? {};
      const whoAndWhen = [
        ...(owner === '' ? [] : [names.titled(owner)]),
        ...(due === null ? [] : [calendarDay(language, due)]),
      ];
      const answer =
        remark === ''
          ? say(language, 'minutes.concern.open')
          : inField(language, { name: say(language, 'plan.column.answer'), value: remark }) +
            (whoAndWhen.length === 0 ? '' : aside(language, list(language, whoAndWhen)));
      const said = inField(language, {
        name: names.speaker(seat) + aside(language, say(language, `plan.stance.${stance}`)),
        value: reason,
      });
      return listed(language, `${said} / ${answer}`);
    });
