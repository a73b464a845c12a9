import type { PilotView } from '../board/view/plan-section.ts';
import type { Readiness, Unready } from '../reckoning/readiness.ts';
import { calendarDay } from '../words/format.ts';
import type { Language } from '../words/languages.ts';
import { say } from '../words/say.ts';
import type { PlanNames } from './names.ts';
import { missingSentence } from './warnings.ts';

type Known = Pick<PlanNames, 'item' | 'titled'>;

function unreadySentence(language: Language, lack: Unready, names: Known): string {
  return lack.kind === 'warning'
    ? say(language, 'readiness.warning', { warning: say(language, `radar.${lack.warning}.name`) })
    : say(language, `readiness.${lack.kind}`, { item: names.item(lack.item) });
}

/** Everything that keeps a pilot from beginning: what its shape lacks, then the rest. */
export const lackSentences = (
  language: Language,
  { missing, readiness }: Pick<PilotView, 'missing' | 'readiness'>,
  names: Known,
): string[] => [
  ...missing.map((each) => missingSentence(language, each)),
  ...(readiness?.lacking ?? []).map((each) => unreadySentence(language, each, names)),
];

/** What isn't in place yet, with whoever sees to it. */
export const promisedSentences = (language: Language, readiness: Readiness | null, names: Known): string[] =>
  (readiness?.promised ?? []).map(({ item, owner, due }) =>
    say(language, 'readiness.promised', {
      item: names.item(item),
      owner: names.titled(owner),
      day: calendarDay(language, due),
    }),
  );
