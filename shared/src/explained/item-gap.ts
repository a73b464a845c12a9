import { answered } from '../reckoning/tally.ts';
import { signed } from '../words/format.ts';
import { say } from '../words/say.ts';
import { cited, ownRule } from './cite.ts';
import { countingNotes } from './counting-notes.ts';
import type { About, Explanation } from './explanation.ts';
import { part } from './part.ts';
import type { Subject } from './subject.ts';
import { groupPart } from './voices-part.ts';
import { voices } from './voices.ts';

/** The gap between the groups. Null where they aren't compared. */
export function explainGap(about: About, subject: Subject): Explanation | null {
  const { language, sections } = about;
  const { gap, executiveMean: e, representativeMean: r } = subject.figures;
  if (gap === null || e === null || r === null) return null;
  const all = voices(subject.answers, sections.setup.weighing, sections.people);
  return {
    title: say(language, 'items.gap.name'),
    about: subject.name,
    value: signed(language, gap),
    formula: say(language, 'explained.gap'),
    worked: say(language, 'explained.gap.worked', { e, r, gap }),
    parts: [
      part(
        about,
        'difference',
        [
          ['who', 'text'],
          ['mean', 'number'],
          ['adds', 'part'],
        ],
        [
          [say(language, 'people.group.executive'), e, e / 4],
          [say(language, 'people.group.representative'), r, -r / 4],
        ],
        gap,
      ),
      groupPart(about, all, 'executive', e, subject.asked),
      groupPart(about, all, 'representative', r, subject.asked),
    ],
    notes: [...pairs(about, subject), say(language, 'explained.gap.rule'), ...countingNotes(about, subject)],
    sources: [ownRule(about, 'T13', 'T15'), cited(about, 'cliff')],
  };
}

/** The same difference by order alone: one executive beside one representative. */
function pairs({ language }: About, { answers, figures }: Subject): string[] {
  const { executives, representatives } = answers;
  if (executives === null || representatives === null || figures.cliffsDelta === null) return [];
  const count = (holds: (e: number, r: number) => boolean): number =>
    executives.numbers.reduce(
      (sum, n, e) => sum + representatives.numbers.reduce((all, m, r) => all + (holds(e, r) ? n * m : 0), 0),
      0,
    );
  return [
    say(language, 'explained.gap.pairs', {
      all: answered(executives) * answered(representatives),
      higher: count((e, r) => e > r),
      lower: count((e, r) => e < r),
      delta: figures.cliffsDelta,
    }),
  ];
}
