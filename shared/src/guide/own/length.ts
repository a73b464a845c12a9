import { namesIn } from '../../sentences/names.ts';
import { daysBetween } from '../../days.ts';
import { calendarDay } from '../../words/format.ts';
import type { GuideSource } from '../source.ts';
import { MOST_NAMED, short } from './short.ts';

/** How long: the pilots' own days. */
export function ownLength({ language, say, sections }: GuideSource): string[] {
  const { pilots } = sections.plan;
  const names = namesIn(language, sections);
  const dated = pilots.flatMap(({ task, start, end }) =>
    // The wrong way round it is a mistake that the plan points out.
    start === null || end === null || end < start ? [] : [{ task, start, end, days: daysBetween(start, end) }],
  );
  const days = dated.map((each) => each.days);
  const open = pilots.length - dated.length;
  return [
    ...(dated.length > MOST_NAMED
      ? [say('own.long.range', { count: dated.length, least: Math.min(...days), most: Math.max(...days) })]
      : dated.map(({ task, start, end, days: count }) =>
          say('own.long.pilot', {
            task: short(names.task(task)),
            start: calendarDay(language, start),
            end: calendarDay(language, end),
            days: count,
          }),
        )),
    ...(open === 0 ? [] : [say('own.long.open', { count: open })]),
  ];
}
