import type { ChecklistItem } from '../board/checklist.ts';
import type { AnswerValue } from '../board/round.ts';
import type { Language } from '../words/languages.ts';
import type { Character } from './cast.ts';

/** What people say of a strong answer, by what it says of the company. */
const REASONS: Readonly<Record<Language, Readonly<Record<'inPlace' | 'missing', readonly string[]>>>> = {
  ja: {
    inPlace: [
      '部の定例で、もう実際にやっている',
      '4月に文書になり、いつでも見られる',
      '相談する先がはっきりしていて、先月も助かった',
    ],
    missing: [
      '人によって言うことが違う',
      '話には出るが、だれがいつまでにやるのかを聞いたことがない',
      '一度説明があったきりで、その後どうなったのか、周りのだれに聞いても分からない',
    ],
  },
  en: {
    inPlace: [
      'We already do this in our weekly meeting',
      'It has been in writing since April, and anyone can look it up',
      'I know whom to ask, and it helped last month',
    ],
    missing: [
      'Everyone you ask tells you something different',
      'It comes up in meetings, but never with a name and a date',
      'It was explained once, and nobody around me can say what has become of it since',
    ],
  },
};
/** So many items apart, people say why. */
const APART = 4;

/** Why this character answers an item so; empty: they don't say. */
export function reasonFor(
  language: Language,
  { seed }: Pick<Character, 'seed'>,
  { item, value, index }: { item: Pick<ChecklistItem, 'direction'>; value: AnswerValue; index: number },
): string {
  if (index % APART !== 0 || (value !== 1 && value !== 5)) return '';
  const reasons = REASONS[language][(value === 5) === (item.direction !== -1) ? 'inPlace' : 'missing'];
  return reasons[(seed + index) % reasons.length] ?? '';
}
