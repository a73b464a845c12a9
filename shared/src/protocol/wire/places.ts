/** As in base64url; each letter holds six places, the first in its lowest bit. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const IN_ONE = 6;

/** Which of the people in the list, by their places: a letter for six, as far as the last of them. */
export function writePlaces(places: Iterable<number>): string {
  const sixes: number[] = [];
  for (const place of places) {
    const at = Math.floor(place / IN_ONE);
    while (sixes.length <= at) sixes.push(0);
    sixes[at] = (sixes[at] ?? 0) | (1 << (place % IN_ONE));
  }
  return sixes.map((six) => LETTERS[six] ?? '').join('');
}

/** The places that `writePlaces` wrote down, in order. */
export const readPlaces = (text: string): number[] =>
  Array.from(text).flatMap((letter, at) => {
    const six = LETTERS.indexOf(letter);
    return [0, 1, 2, 3, 4, 5].filter((bit) => (six & (1 << bit)) !== 0).map((bit) => at * IN_ONE + bit);
  });
