const LETTERS = 26;

/** What a spreadsheet calls its columns, counted from 0: A … Z, AA … */
export const columnName = (at: number): string =>
  (at < LETTERS ? '' : columnName(Math.floor(at / LETTERS) - 1)) + String.fromCharCode(65 + (at % LETTERS));
