import type { AnswerValue } from '../../board/round.ts';

/** Nothing was answered here, or it isn't open by name. */
const NOTHING = '.';
const UNKNOWN = '-';

/** Who answered what, a letter a person in the order of the list: 1 … 5, `-` for *don't know*, `.` for nothing to be told. */
export function writeAnswers(answers: Iterable<readonly [place: number, value: AnswerValue]>): string {
  const letters: string[] = [];
  for (const [place, value] of answers) {
    while (letters.length < place) letters.push(NOTHING);
    letters[place] = value === null ? UNKNOWN : String(value);
  }
  return letters.join('');
}

export const readAnswers = (text: string): (readonly [place: number, value: AnswerValue])[] =>
  Array.from(text).flatMap((letter, place) => {
    if (letter === NOTHING) return [];
    return [[place, letter === UNKNOWN ? null : (Number(letter) as AnswerValue)] as const];
  });
