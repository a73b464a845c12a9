import { twoDecimals } from '../words/format.ts';
import { say } from '../words/say.ts';
import { cited, ownRule } from './cite.ts';
import { countingNotes } from './counting-notes.ts';
import type { Cell } from '../figures/cell.ts';
import type { About, Explanation } from './explanation.ts';
import { part } from './part.ts';
import type { Subject } from './subject.ts';

/** Agreement, term by term. Null: nobody gave a number. */
export function explainConsensus(about: About, subject: Subject): Explanation | null {
  const { language } = about;
  const { consensus, distribution, mean } = subject.figures;
  if (consensus === null || distribution === null || mean === null) return null;
  const terms = distribution.flatMap((share, at): Cell[][] => {
    const distance = Math.abs(at + 1 - mean);
    return share > 0 ? [[String(at + 1), share, distance, share * Math.log2(1 - distance / 4)]] : [];
  });
  return {
    title: say(language, 'items.agreement.name'),
    about: subject.name,
    value: twoDecimals(language, consensus),
    formula: say(language, 'explained.consensus', { mean }),
    worked: null,
    parts: [
      part(
        about,
        'terms',
        [
          ['answer', 'text'],
          ['weight', 'percent'],
          ['distance', 'number'],
          ['adds', 'part'],
        ],
        [[say(language, 'explained.consensus.start'), null, null, 1], ...terms],
        consensus,
      ),
    ],
    notes: [say(language, 'items.agreement.help'), ...countingNotes(about, subject)],
    sources: [cited(about, 'consensus'), ownRule(about, 'T11', 'T12')],
  };
}
