/** A, B … Z, AA, AB …: what stands for a company in pictures. `place`: from 0. */
export const letter = (place: number): string =>
  (place < 26 ? '' : letter(Math.floor(place / 26) - 1)) + String.fromCharCode(65 + (place % 26));
