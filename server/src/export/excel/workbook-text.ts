import { cutToUnits } from '@nemawashi/shared/words/cut';

/** As much as Excel takes into one cell, in UTF-16 units. */
const LONGEST = 32_767;

/**
 * Text as a workbook can hold it: without what XML 1.0 can't, and with Excel's own escapes (`_x000D_`) escaped, so that
 * what a person typed is what another reads.
 */
export const workbookText = (text: string): string =>
  cutToUnits(
    text
      .toWellFormed()
      .replace(/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]/gu, '')
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'),
    LONGEST,
  );
