import { USE_DAYS } from '../../board/follow-up.ts';
import { amount, list, percent } from '../../words/format.ts';
import { say } from '../../words/say.ts';
import { type Block, heading, type PartSource } from '../part.ts';

/** What became of the pilots. Left out until something was logged, judged or counted. */
export function followUpBlocks({ sections: { followUp }, language, names }: PartSource): Block[] {
  const { pilots, logs, verdicts, takenOver, use } = followUp;
  if (logs.length + verdicts.length + takenOver.length + use.length === 0) return [];
  const column = (name: 'task' | 'hours-before' | 'hours-with' | 'saved' | 'verdict' | 'lesson' | 'taken-over') =>
    say(language, `plan.column.${name}`);
  return [
    heading(language, 'follow-up'),
    {
      kind: 'table',
      columns: [
        column('task'),
        column('hours-before'),
        column('hours-with'),
        column('saved'),
        ...USE_DAYS.map((days) => say(language, 'plan.column.weekly', { days })),
        column('verdict'),
        column('lesson'),
        column('taken-over'),
      ],
      rows: pilots.map(({ pilot: { task }, result }) => {
        const judged = verdicts.findLast((verdict) => verdict.task === task);
        return [
          names.task(task),
          result.entries === 0 ? '–' : amount(language, result.hoursBefore),
          result.entries === 0 ? '–' : amount(language, result.hoursWith),
          result.saved === null ? '–' : percent(language, result.saved),
          ...USE_DAYS.map((days) => {
            const counted = use.findLast((each) => each.task === task && each.days === days);
            return counted === undefined ? '–' : percent(language, counted.weekly / counted.people);
          }),
          say(language, `plan.verdict.${judged?.verdict ?? 'open'}`),
          judged?.lesson ?? '',
          list(
            language,
            takenOver.filter((each) => each.task === task).map(({ department }) => names.department(department)),
          ),
        ];
      }),
    },
  ];
}
