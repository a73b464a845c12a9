import type { PilotLog } from '../board/follow-up.ts';
import { isOf } from '../board/learnt/trial.ts';
import { type FollowedPilot, trialOf } from '../board/view/follow-up-section.ts';
import { calendarDay, percent, twoDecimals } from '../words/format.ts';
import { say } from '../words/say.ts';
import { ownRule } from './cite.ts';
import type { Cell } from '../figures/cell.ts';
import type { About, Explanation } from './explanation.ts';
import { part } from './part.ts';
import { trialWords } from './subject.ts';

/** The share of the time that a pilot saved, entry by entry. Null: no hours were logged. */
export function explainSaved(about: About, followed: FollowedPilot, logs: readonly PilotLog[]): Explanation | null {
  const { language } = about;
  const { saved, hoursBefore, hoursWith } = followed.result;
  if (saved === null) return null;
  return {
    title: say(language, 'follow-up.saved'),
    about: trialWords(about, trialOf(followed)),
    value: percent(language, saved),
    formula: say(language, 'explained-plan.saved'),
    worked: say(language, 'explained-plan.saved.worked', { before: hoursBefore, with: hoursWith, saved }),
    parts: [
      part(
        about,
        'entries',
        [
          ['entry', 'text'],
          ['hours-before', 'hours'],
          ['hours-with', 'hours'],
          ['hours-saved', 'hours'],
        ],
        logs
          .filter(isOf(trialOf(followed)))
          .map(({ on, hoursBefore: before, hoursWith: after }): Cell[] => [
            calendarDay(language, on),
            before,
            after,
            before - after,
          ]),
        hoursBefore - hoursWith,
      ),
    ],
    notes: [say(language, 'explained-plan.saved.longer')],
    sources: [ownRule(about, 'F1')],
  };
}

/** The mean quality that people logged, 1 … 5. Null: nobody judged it. */
export function explainQuality(about: About, followed: FollowedPilot, logs: readonly PilotLog[]): Explanation | null {
  const { language } = about;
  const { quality } = followed.result;
  if (quality === null) return null;
  const judged = logs
    .filter(isOf(trialOf(followed)))
    .flatMap(({ on, quality: of }) => (of === null ? [] : [{ on, of }]));
  return {
    title: say(language, 'follow-up.quality'),
    about: trialWords(about, trialOf(followed)),
    value: twoDecimals(language, quality),
    formula: say(language, 'explained-plan.quality'),
    worked: null,
    parts: [
      part(
        about,
        'entries',
        [
          ['entry', 'text'],
          ['value', 'integer'],
          ['adds', 'part'],
        ],
        judged.map(({ on, of }): Cell[] => [calendarDay(language, on), of, of / judged.length]),
        quality,
      ),
    ],
    notes: [],
    sources: [ownRule(about, 'F1')],
  };
}
