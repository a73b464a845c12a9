import { commonItems } from '@nemawashi/shared/comparing/common-items';
import { comparedBoard } from '@nemawashi/shared/comparing/compared';
import { COMPARED, COMPARED_NAMES } from '@nemawashi/shared/comparing/figures';
import { letter } from '@nemawashi/shared/comparing/letter';
import { readFile } from '@nemawashi/shared/comparing/read-file';
import { bundleBytes, madeCompanies } from '@nemawashi/shared/comparing/testing/made-bundle';
import { expect, it } from 'vitest';
import { meet } from '#lib/charts/square/boxes.ts';
import { boxOf } from '#lib/charts/square/written.ts';
import { type Company, sorted } from './company.ts';
import { companyMarks, covered, letters } from './marks.ts';

const boards = madeCompanies(50).map((company) => {
  const read = readFile(bundleBytes(company));
  if (!read.ok || read.kind !== 'board') throw new Error(`${company.title} can’t be read`);
  return read.board;
});
const items = commonItems(boards.map(({ counted }) => counted));
const companies = boards.map((board, at): Company => ({
  id: board.id,
  letter: letter(at),
  name: board.title,
  exportedAt: board.exportedAt,
  compared: comparedBoard(board, items),
}));

it('N3 by whatever column, each is there once, and whose figure isn’t known stands last', () => {
  for (const by of ['company', 'recommended', ...COMPARED_NAMES] as const)
    for (const down of [true, false]) {
      const order = sorted(companies, { by, down });
      expect([...order].map(({ id }) => id).sort()).toEqual(companies.map(({ id }) => id).sort());
      if (by === 'company' || by === 'recommended') continue;
      const values = order.map(({ compared }) => COMPARED[by].of(compared));
      const known = values.filter((value) => value !== null);
      expect(values.slice(0, known.length)).toEqual(known.toSorted((a, b) => (down ? b - a : a - b)));
    }
});

it.each([2, 8, 50])('N8 of %i companies no letter lies on a mark or on another letter', (count) => {
  const [size, reach] = [9, 3];
  const marks = companyMarks(companies.slice(0, count));
  expect(marks).toHaveLength(count);
  const { taken } = covered(marks, reach);
  const boxes = [...letters(marks, taken, { size, reach }).values()].map((written) => boxOf(written, size));
  expect(boxes.length).toBeGreaterThan(count / 3);
  expect(boxes.filter((box) => taken.some((mark) => meet(mark, box)))).toEqual([]);
  expect(boxes.filter((box, at) => boxes.slice(0, at).some((other) => meet(other, box)))).toEqual([]);
});

it('N8 whose groups may not be told apart has one mark, and all others a pair', () => {
  for (const { everyone, executives, representatives, id } of companyMarks(companies)) {
    const apart = companies.find((company) => company.id === id)?.compared.places !== null;
    expect([everyone, executives, representatives].map((each) => each !== null)).toEqual([!apart, apart, apart]);
  }
});
