import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { BoardSection } from '../board/view/board-section.ts';
import { exportFileName } from './file-name.ts';

const source = (title: string) => ({
  sections: { board: { title, phase: 'agreed' } as BoardSection },
  language: 'ja' as const,
  timeZone: 'Asia/Tokyo',
  now: Date.UTC(2026, 10, 23, 15, 30),
});

it('X1 names board, phase and time on the reader’s clock', () => {
  expect(exportFileName(source('生成AIの進め方'), 'xlsx')).toBe('生成AIの進め方_決定_20261124-0030.xlsx');
  expect(exportFileName(source('生成AI'), 'csv', '順位')).toBe('生成AI_決定_20261124-0030_順位.csv');
  expect(exportFileName(source('../..'), 'md')).toBe('nemawashi_決定_20261124-0030.md');
});

it('X1 is a file name everywhere, whatever the board is called', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
      const name = exportFileName(source(title), 'xlsx');
      expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}]/u);
      expect(name).not.toMatch(/^[. ]/);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
    }),
  );
});
