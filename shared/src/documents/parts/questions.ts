import { trialOf } from '../../board/view/follow-up-section.ts';
import { questionsOf } from '../../following/questions.ts';
import { trialName, trialsOf } from '../../following/trials.ts';
import { day } from '../../words/format.ts';
import { say } from '../../words/say.ts';
import { type Block, heading, type PartSource } from '../part.ts';

/** What users of the pilots asked, and what they were told; what is open first. Left out where nobody asked. */
export function questionBlocks({ sections: { followUp }, language, names, timeZone }: PartSource): Block[] {
  if (followUp.questions.length === 0) return [];
  const said = ({ by, at }: { readonly by: string; readonly at: number }): string =>
    say(language, 'to-dos.done.by', { day: day(language, at, timeZone), name: names.person(by) });
  return [
    heading(language, 'questions'),
    {
      kind: 'table',
      columns: [
        say(language, 'plan.column.task'),
        say(language, 'plan.column.question'),
        say(language, 'plan.column.asked'),
        say(language, 'plan.column.reply'),
        say(language, 'plan.column.replied'),
      ],
      rows: trialsOf(followUp).flatMap((followed) =>
        questionsOf(followUp, trialOf(followed)).map((question) => [
          trialName(language, names, question),
          question.text,
          said(question),
          question.answer?.text ?? say(language, 'plan.question.open'),
          question.answer === null ? '' : said(question.answer),
        ]),
      ),
    },
  ];
}
