import { aside, twoDecimals } from '../words/format.ts';
import { meanInWords, numberInWords } from '../words/level-words.ts';
import { say } from '../words/say.ts';
import { ownRule, questionOf } from './cite.ts';
import { countingNotes } from './counting-notes.ts';
import type { About, Explanation, Part } from './explanation.ts';
import { part } from './part.ts';
import type { Subject } from './subject.ts';
import { voices } from './voices.ts';
import { voicesPart } from './voices-part.ts';

const SCALE = [1, 2, 3, 4, 5] as const;

/** The weighted mean of an item or a criterion. Null: nobody gave a number. */
export function explainMean(about: About, subject: Subject): Explanation | null {
  const { language, sections } = about;
  const { figures, answers } = subject;
  const { mean } = figures;
  if (mean === null) return null;
  const merged = answers.shown === 'merged';
  const { executiveMean: e, representativeMean: r } = figures;
  const { execShare } = sections.setup.weighing;
  return {
    title: say(language, 'items.mean.name'),
    about: subject.name,
    value: twoDecimals(language, mean) + meanAside(about, subject, mean),
    formula: say(language, merged ? 'explained.mean.by-head' : 'explained.mean'),
    worked:
      e === null || r === null
        ? null
        : say(language, 'explained.mean.worked', { execShare, e, rest: 1 - execShare, r, mean }),
    parts: [
      answersPart(about, subject, mean),
      voicesPart(about, voices(answers, sections.setup.weighing, sections.people), mean, subject.asked),
    ],
    notes: countingNotes(about, subject),
    sources: [...questionOf(about, subject.source), ownRule(about, 'T2', 'T3', 'T4', 'T10')],
  };
}

const meanAside = ({ language }: About, { asked }: Subject, mean: number): string => {
  const words = meanInWords(language, asked, mean);
  return words === null ? '' : aside(language, words);
};

/** Each answer 1 … 5 with who gave it and what it adds. */
function answersPart(about: About, { figures, answers, asked }: Subject, mean: number): Part {
  const { executives, representatives, everyone } = answers;
  const shares = figures.distribution ?? [0, 0, 0, 0, 0];
  if (executives === null || representatives === null) {
    const counts = everyone ?? executives;
    const rows = SCALE.map((k, at) => [
      numberInWords(about.language, asked, k),
      counts?.numbers[at] ?? 0,
      shares[at] ?? 0,
      k * (shares[at] ?? 0),
    ]);
    const columns = [
      ['answer', 'text'],
      ['people', 'integer'],
      ['weight', 'percent'],
      ['adds', 'part'],
    ] as const;
    return part(about, 'answers', columns, rows, mean);
  }
  return part(
    about,
    'answers',
    [
      ['answer', 'text'],
      ['executives', 'integer'],
      ['representatives', 'integer'],
      ['weight', 'percent'],
      ['adds', 'part'],
    ],
    SCALE.map((k, at) => [
      numberInWords(about.language, asked, k),
      executives.numbers[at] ?? 0,
      representatives.numbers[at] ?? 0,
      shares[at] ?? 0,
      k * (shares[at] ?? 0),
    ]),
    mean,
  );
}
