import { beginningOf, isDay } from '@nemawashi/shared/days';
import type { CellKind } from '@nemawashi/shared/documents/tables/table';
import { wallClock } from '@nemawashi/shared/documents/wall-clock';
import type { Cell } from '@nemawashi/shared/figures/cell';

const DAY_MS = 86_400_000;
/** 1 January 1970 in Excel's count of days. */
const EPOCH = 25_569;
const serial = (ms: number): number => EPOCH + ms / DAY_MS;

/** A number, a date's number on a clock in this time zone, or text that is never a formula. */
export function cellValue(cell: Cell, kind: CellKind, zone: string): string | number | null {
  if (cell === null || cell === '') return null;
  if (kind === 'day' && typeof cell === 'string' && isDay(cell)) return serial(beginningOf(cell));
  if (kind === 'moment' && typeof cell === 'number') return serial(wallClock(cell, zone));
  return cell;
}
