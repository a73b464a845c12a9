import type { UserQuestion } from '../../board/follow-up.ts';
import { trialName } from '../../following/trials.ts';
import { say } from '../../words/say.ts';
import { dayIn } from '../wall-clock.ts';
import { type Table, tableOf, type TableSource } from './table.ts';

/** What users of the pilots asked, and what they were told. */
export function questionsTable({ sections: { followUp }, language, names, timeZone }: TableSource): Table {
  const t = (name: 'task' | 'question' | 'reply') => say(language, `plan.column.${name}`);
  return tableOf<UserQuestion>(
    say(language, 'export.table.questions'),
    [
      { title: say(language, 'export.column.day'), kind: 'day', of: ({ at }) => dayIn(at, timeZone) },
      { title: t('task'), kind: 'text', of: (question) => trialName(language, names, question) },
      { title: t('question'), kind: 'text', of: ({ text }) => text },
      { title: say(language, 'export.column.by'), kind: 'text', of: ({ by }) => names.person(by) },
      { title: t('reply'), kind: 'text', of: ({ answer }) => answer?.text ?? '' },
      {
        title: say(language, 'export.column.replied-by'),
        kind: 'text',
        of: ({ answer }) => (answer === null ? '' : names.person(answer.by)),
      },
      {
        title: say(language, 'export.column.replied-on'),
        kind: 'day',
        of: ({ answer }) => (answer === null ? null : dayIn(answer.at, timeZone)),
      },
    ],
    followUp.questions,
  );
}
