import { amount, percent, signed, threeDecimals, twoDecimals, yen } from '../words/format.ts';
import type { Language } from '../words/languages.ts';
import type { Cell, CellKind } from './explanation.ts';

/** A cell as it is written; a dash where there is nothing. */
export function cellText(language: Language, as: CellKind, cell: Cell): string {
  if (cell === null) return '–';
  if (typeof cell === 'string') return cell;
  switch (as) {
    case 'text':
      return String(cell);
    case 'count':
    case 'hours':
      return amount(language, cell);
    case 'percent':
      return percent(language, cell, 1);
    case 'decimal':
      return twoDecimals(language, cell);
    case 'part':
      return threeDecimals(language, cell);
    case 'signed':
      return signed(language, cell);
    case 'yen':
      return yen(language, cell);
  }
}
