import { amount, percent, signed, threeDecimals, twoDecimals, yen } from '../words/format.ts';
import type { Language } from '../words/languages.ts';
import type { Cell } from '../figures/cell.ts';
import type { CellKind } from './explanation.ts';

/** A cell as it is written; a dash where there is nothing. */
export function cellText(language: Language, kind: CellKind, cell: Cell): string {
  if (cell === null) return '–';
  if (typeof cell === 'string') return cell;
  switch (kind) {
    case 'text':
      return String(cell);
    case 'integer':
    case 'hours':
      return amount(language, cell);
    case 'percent':
      return percent(language, cell, 1);
    case 'number':
      return twoDecimals(language, cell);
    case 'part':
      return threeDecimals(language, cell);
    case 'signed':
      return signed(language, cell);
    case 'yen':
      return yen(language, cell);
  }
}
