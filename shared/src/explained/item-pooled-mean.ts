import { answered } from '../reckoning/tally.ts';
import { twoDecimals } from '../words/format.ts';
import { numberInWords } from '../words/level-words.ts';
import { say } from '../words/say.ts';
import { ownRule, questionOf } from './cite.ts';
import type { About, Explanation } from './explanation.ts';
import { part } from './part.ts';
import type { Subject } from './subject.ts';

/** The plain mean by head. Null: nobody gave a number. */
export function explainPooledMean(
  about: About,
  { name, asked, answers, figures, source }: Subject,
): Explanation | null {
  const { language } = about;
  const { pooledMean } = figures;
  const counts = answers.everyone;
  if (pooledMean === null || counts === null) return null;
  const people = answered(counts);
  return {
    title: say(language, 'items.pooled-mean.name'),
    about: name,
    value: twoDecimals(language, pooledMean),
    formula: say(language, 'explained.pooled-mean'),
    worked: null,
    parts: [
      part(
        about,
        'answers',
        [
          ['answer', 'text'],
          ['people', 'integer'],
          ['weight', 'percent'],
          ['adds', 'part'],
        ],
        counts.numbers.map((n, at) => [numberInWords(language, asked, at + 1), n, n / people, ((at + 1) * n) / people]),
        pooledMean,
      ),
    ],
    notes: counts.unknown === null ? [] : [say(language, 'explained.left-out.unknown', { unknown: counts.unknown })],
    sources: [...questionOf(about, source), ownRule(about, 'T10')],
  };
}
