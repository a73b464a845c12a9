import { VERDICTS } from '../../board/follow-up.ts';
import { namesIn } from '../../sentences/names.ts';
import { say as common } from '../../words/say.ts';
import type { GuideSource } from '../source.ts';
import { more, MOST_NAMED, short } from './short.ts';

/** What if it fails: what each pilot is judged by and who looks after it, and what became of those before. */
export function ownFailure({ language, say, sections }: GuideSource): string[] {
  const { plan, followUp } = sections;
  const names = namesIn(language, sections);
  const known = (text: string): string => (text === '' ? common(language, 'plan.pilot.open') : short(text));
  const counts = VERDICTS.map((verdict) => followUp.verdicts.filter((each) => each.verdict === verdict).length);
  const [success = 0, mixed = 0, stopped = 0] = counts;
  return [
    ...plan.pilots.slice(0, MOST_NAMED).map(({ task, measure, target, owner }) =>
      measure === ''
        ? say('own.fail.no-measure', { task: short(names.task(task)), owner: known(names.titled(owner)) })
        : say('own.fail.measure', {
            task: short(names.task(task)),
            measure: short(measure),
            target: known(target),
            owner: known(names.titled(owner)),
          }),
    ),
    ...more(say, plan.pilots.length),
    ...(followUp.verdicts.length === 0
      ? []
      : [say('own.fail.verdicts', { count: followUp.verdicts.length, success, mixed, stopped })]),
  ];
}
