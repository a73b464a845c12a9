import { worthSentence } from '../../sentences/wave.ts';
import { worthOfAll } from '../../board/view/worth-of-all.ts';
import type { GuideSource } from '../source.ts';

/** What it costs, and what it is expected to bring; before anything is chosen, what the tasks take today. */
export function ownCost({ language, say, sections: { board, plan } }: GuideSource): string[] {
  const { pilots, hourlyCost } = plan;
  if (pilots.length === 0) {
    const hours = (board.slate ?? []).flatMap((task) => task.hours ?? []);
    const sum = hours.reduce((all, each) => all + each, 0);
    return sum === 0 ? [] : [say('own.cost.today', { count: hours.length, hours: sum })];
  }
  const licences = pilots.flatMap(({ licenceCost }) => licenceCost ?? []);
  const yen = licences.reduce((all, each) => all + each, 0);
  const open = pilots.length - licences.length;
  const worth = worthOfAll(pilots);
  return [
    ...(licences.length === 0
      ? []
      : [open === 0 ? say('own.cost.licences', { yen }) : say('own.cost.licences-open', { yen, count: open })]),
    ...(worth === null ? [] : [say('own.cost.worth', { worth: worthSentence(language, worth) })]),
    ...((worth?.yen ?? null) === null || hourlyCost === null ? [] : [say('own.cost.hourly', { yen: hourlyCost })]),
  ];
}
